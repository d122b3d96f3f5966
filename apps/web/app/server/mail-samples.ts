export { mailNames, mailSample } from '@mentorhub/services/system/mail-samples'
