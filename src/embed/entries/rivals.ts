import { start } from '~/embed/start'
import { view } from '~/embed/views/RivalsView'

start(view)
