import { start } from '~/embed/start'
import { view } from '~/embed/views/OnThisDayView'

start(view)
