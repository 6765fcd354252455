export const councilKinds = { businessDistrict: '商圈共同缔造理事会' } as const
