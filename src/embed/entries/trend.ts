import { start } from '../start'
import { view } from '../views/TrendView'

start(view)
