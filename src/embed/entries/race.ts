import { start } from '~/embed/start'
import { view } from '~/embed/views/RaceView'

start(view)
