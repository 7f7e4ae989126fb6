import { start } from '../start'
import { view } from '../views/TableView'

start(view)
