import { NOT_CONTROLLED } from '~/format/seatWords'

/** Stands wherever drivers are compared by their ride. */
export const NotControlled = () => (
  <p className="max-w-3xl border-l-4 border-win bg-panel px-4 py-2 text-sm" data-caveat>
    <strong>{NOT_CONTROLLED.slice(0, NOT_CONTROLLED.indexOf(':'))}</strong>
    {NOT_CONTROLLED.slice(NOT_CONTROLLED.indexOf(':'))}
  </p>
)
