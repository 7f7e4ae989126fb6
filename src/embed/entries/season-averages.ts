import { start } from '~/embed/start'
import { view } from '~/embed/views/SeasonAveragesView'

start(view)
