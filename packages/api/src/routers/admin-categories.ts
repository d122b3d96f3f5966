import { z } from 'zod'
import {
  AddCategory,
  CategoryRef,
  MergeCategories,
  MoveCategory,
  RenameCategory,
} from '@mentorhub/domain/admin/category-inputs'
import { addCategory } from '@mentorhub/services/admin/add-category'
import { listCategories } from '@mentorhub/services/admin/list-categories'
import { mergeCategories } from '@mentorhub/services/admin/merge-categories'
import { moveCategory } from '@mentorhub/services/admin/move-category'
import { renameCategory } from '@mentorhub/services/admin/rename-category'
import { hideCategory, showCategory } from '@mentorhub/services/admin/show-category'
import { sixtyAMinute } from '../rates.ts'
import { adminProcedure, router } from '../trpc.ts'

const Category = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  hidden: z.boolean(),
  /** The name of the one that took its place. */
  mergedInto: z.string().nullable(),
  mentors: z.int(),
  /** Mentors who would show no area at all without it. */
  onlyArea: z.int(),
  members: z.int(),
})
const Hidden = z.object({ hidden: z.boolean() })

const change = adminProcedure.meta({ audit: true, ...sixtyAMinute })

export const adminCategoriesRouter = router({
  list: adminProcedure.output(z.array(Category)).query(({ ctx }) => listCategories(ctx)),
  add: change
    .input(AddCategory)
    .output(z.object({ slug: z.string() }))
    .mutation(({ ctx, input }) => addCategory(ctx, input)),
  rename: change
    .input(RenameCategory)
    .output(z.object({ renamed: z.literal(true) }))
    .mutation(({ ctx, input }) => renameCategory(ctx, input)),
  merge: change
    .input(MergeCategories)
    .output(z.object({ merged: z.literal(true) }))
    .mutation(({ ctx, input }) => mergeCategories(ctx, input)),
  hide: change
    .input(CategoryRef)
    .output(Hidden)
    .mutation(({ ctx, input }) => hideCategory(ctx, input)),
  show: change
    .input(CategoryRef)
    .output(Hidden)
    .mutation(({ ctx, input }) => showCategory(ctx, input)),
  move: change
    .input(MoveCategory)
    .output(z.object({ moved: z.boolean() }))
    .mutation(({ ctx, input }) => moveCategory(ctx, input)),
})
