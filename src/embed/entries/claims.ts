import { start } from '~/embed/start'
import { view } from '~/embed/views/ClaimsView'

start(view)
