import { start } from '../start'
import { view } from '../views/SeasonView'

start(view)
