import { start } from '~/embed/start'
import { view } from '~/embed/views/TrackView'

start(view)
