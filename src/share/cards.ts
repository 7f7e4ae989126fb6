/** Whether this build has drawn a picture of each thing that stands alone. */
export const hasCards = (): boolean => import.meta.env.VITE_CARDS === 'yes'
