import { start } from '~/embed/start'
import { view } from '~/embed/views/CompareView'

start(view)
