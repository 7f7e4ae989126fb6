import { start } from '../start'
import { view } from '../views/TrackView'

start(view)
