import { z } from 'zod'
import {
  AddCategory,
  CategoryRef,
  MergeCategories,
  MoveCategory,
  RenameCategory,
} from '@mentorhub/domain/admin/category-inputs'
import type { apiFor } from '../../server/api-for.ts'

/** The forms of the page of categories, each with what it does. */
export const CategoryStep = z.discriminatedUnion('does', [
  AddCategory.extend({ does: z.literal('add') }),
  RenameCategory.extend({ does: z.literal('rename') }),
  MergeCategories.extend({ does: z.literal('merge') }),
  CategoryRef.extend({ does: z.literal('hide') }),
  CategoryRef.extend({ does: z.literal('show') }),
  MoveCategory.extend({ does: z.literal('move') }),
])
type CategoryStep = z.infer<typeof CategoryStep>

type Categories = ReturnType<typeof apiFor>['admin']['categories']

export function takeStep(categories: Categories, step: CategoryStep): Promise<unknown> {
  if (step.does === 'add') return categories.add({ name: step.name })
  if (step.does === 'rename') return categories.rename({ id: step.id, name: step.name })
  if (step.does === 'merge') return categories.merge({ id: step.id, into: step.into })
  if (step.does === 'move') return categories.move({ id: step.id, direction: step.direction })
  return step.does === 'hide' ? categories.hide({ id: step.id }) : categories.show({ id: step.id })
}
