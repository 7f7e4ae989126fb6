import { start } from '~/embed/start'
import { view } from '~/embed/views/DistributionView'

start(view)
