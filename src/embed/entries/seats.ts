import { start } from '~/embed/start'
import { view } from '~/embed/views/SeatsView'

start(view)
