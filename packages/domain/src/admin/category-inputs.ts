import { z } from 'zod'
import { AnyId, NeededLine } from '../text-inputs.ts'
import { categorySlug } from './category-slug.ts'

const Name = NeededLine(60).refine((name) => categorySlug(name) !== '', 'category.name_unreadable')

export const CategoryRef = z.strictObject({ id: AnyId })
export type CategoryRef = z.infer<typeof CategoryRef>

export const AddCategory = z.strictObject({ name: Name })
export type AddCategory = z.infer<typeof AddCategory>

export const RenameCategory = CategoryRef.extend({ name: Name })
export type RenameCategory = z.infer<typeof RenameCategory>

export const MergeCategories = CategoryRef.extend({ into: z.string().min(1, 'category.choose').max(40) })
export type MergeCategories = z.infer<typeof MergeCategories>

export const MoveCategory = CategoryRef.extend({ direction: z.enum(['up', 'down']) })
export type MoveCategory = z.infer<typeof MoveCategory>
