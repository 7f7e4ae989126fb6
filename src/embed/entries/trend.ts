import { start } from '~/embed/start'
import { view } from '~/embed/views/TrendView'

start(view)
