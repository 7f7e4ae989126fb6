import { start } from '~/embed/start'
import { view } from '~/embed/views/TableView'

start(view)
