import { start } from '../start'
import { view } from '../views/SummaryView'

start(view)
