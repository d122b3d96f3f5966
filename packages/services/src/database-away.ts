/** The layers above know verbs, not the database; this is the one thing of it that they must tell people. */
export { isUnreachable as isDatabaseAway } from '@mentorhub/db/is-unreachable'
