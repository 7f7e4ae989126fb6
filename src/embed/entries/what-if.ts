import { start } from '~/embed/start'
import { view } from '~/embed/views/WhatIfView'

start(view)
