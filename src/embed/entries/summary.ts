import { start } from '~/embed/start'
import { view } from '~/embed/views/SummaryView'

start(view)
