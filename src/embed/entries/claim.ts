import { start } from '~/embed/start'
import { view } from '~/embed/views/ClaimView'

start(view)
