import { start } from '~/embed/start'
import { view } from '~/embed/views/GridView'

start(view)
