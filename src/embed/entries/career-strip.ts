import { start } from '../start'
import { view } from '../views/CareerStripView'

start(view)
