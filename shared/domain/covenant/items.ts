import type { Edition, EditionItem } from './edition.ts'

export const itemsOf = ({ categories }: Pick<Edition, 'categories'>): EditionItem[] =>
  categories.flatMap(({ items }) => items)
