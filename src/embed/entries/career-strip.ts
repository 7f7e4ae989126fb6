import { start } from '~/embed/start'
import { view } from '~/embed/views/CareerStripView'

start(view)
