import { start } from '~/embed/start'
import { view } from '~/embed/views/SeatView'

start(view)
