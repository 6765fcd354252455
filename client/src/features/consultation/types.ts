import type { Output } from '#shared/contract/index.ts'

export type ConsultationView = Output<'consultation.get'>
