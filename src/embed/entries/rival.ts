import { start } from '~/embed/start'
import { view } from '~/embed/views/RivalView'

start(view)
