import { start } from '../start'
import { view } from '../views/RaceView'

start(view)
