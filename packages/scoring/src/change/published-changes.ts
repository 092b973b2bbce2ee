/** A published difference in points that counts as more than chance, or as felt by the person. */
export interface PublishedChange {
  readonly instrumentId: string;
  readonly scale: string;
  readonly points: number;
  /** 1.96 × the standard error of the difference before it was rounded up to whole points, where published or known. */
  readonly unrounded?: number;
  readonly meaning: 'reliable' | 'clinically-meaningful';
  readonly population: string;
  readonly source: string;
  /** `recalled`: not compared with the publication here. */
  readonly standing: 'seen' | 'recalled';
}

/** Published thresholds. A student sample's figure is never used for a clinic without saying so. */
export const publishedChanges: readonly PublishedChange[] = [
  {
    instrumentId: 'gad7',
    scale: 'total',
    points: 6,
    unrounded: 5.59,
    meaning: 'reliable',
    population: 'clinical sample, mean 10.57, r = .87 (5.59 rounded up)',
    source: 'Bischoff et al. 2020',
    standing: 'seen',
  },
  {
    instrumentId: 'gad7',
    scale: 'total',
    points: 4,
    meaning: 'reliable',
    population: 'NHS Talking Therapies',
    source: 'NHS Talking Therapies manual',
    standing: 'recalled',
  },
  {
    instrumentId: 'phq9',
    scale: 'total',
    points: 6,
    meaning: 'reliable',
    population: 'NHS Talking Therapies',
    source: 'NHS Talking Therapies manual',
    standing: 'recalled',
  },
  {
    instrumentId: 'phq9',
    scale: 'total',
    points: 7,
    unrounded: 6.76,
    meaning: 'reliable',
    population: 'primary care, retest r = .84, SD 6.1 assumed (6.76 rounded up)',
    source: 'Kroenke, Spitzer & Williams 2001 for r',
    standing: 'recalled',
  },
  {
    instrumentId: 'phq9',
    scale: 'total',
    points: 5,
    meaning: 'clinically-meaningful',
    population: 'primary care',
    source: 'Kroenke',
    standing: 'recalled',
  },
  {
    instrumentId: 'pcl5',
    scale: 'total',
    points: 5,
    meaning: 'reliable',
    population: 'veterans, provisional',
    source: 'National Center for PTSD (VA)',
    standing: 'recalled',
  },
  {
    instrumentId: 'pcl5',
    scale: 'total',
    points: 10,
    meaning: 'clinically-meaningful',
    population: 'veterans, provisional',
    source: 'National Center for PTSD (VA)',
    standing: 'recalled',
  },
  {
    instrumentId: 'core10',
    scale: 'total',
    points: 6,
    meaning: 'reliable',
    population: 'primary-care counselling',
    source: 'Barkham et al. 2013',
    standing: 'recalled',
  },
  {
    instrumentId: 'who5',
    scale: 'percent',
    points: 10,
    meaning: 'clinically-meaningful',
    population: 'review of clinical studies',
    source: 'Topp et al. 2015',
    standing: 'recalled',
  },
  {
    instrumentId: 'isi',
    scale: 'total',
    points: 8,
    meaning: 'clinically-meaningful',
    population: 'insomnia treatment',
    source: 'Morin et al. 2011',
    standing: 'recalled',
  },
];

/** A published reliability, from which the local reliable change is computed with the local SD. */
export interface PublishedReliability {
  readonly instrumentId: string;
  readonly scale: string;
  readonly retest?: number;
  readonly alpha?: number;
  readonly omega?: number;
  readonly population: string;
  readonly source: string;
  readonly standing: 'seen' | 'recalled';
}

/** Published reliabilities. The SD is the place's own: it belongs to the group that is measured. */
export const publishedReliabilities: readonly PublishedReliability[] = [
  {
    instrumentId: 'phq9',
    scale: 'total',
    retest: 0.84,
    population: 'US primary care',
    source: 'Kroenke, Spitzer & Williams 2001',
    standing: 'recalled',
  },
  {
    instrumentId: 'phq9',
    scale: 'total',
    alpha: 0.84,
    retest: 0.8,
    population: 'Taiwan, adolescents',
    source: 'abstract of the Taiwanese validation among adolescents',
    standing: 'seen',
  },
  {
    instrumentId: 'phq9m',
    scale: 'total',
    retest: 0.7,
    omega: 0.87,
    population: 'China, adolescents',
    source: 'BMC Psychiatry 2024, s12888-024-05783-3',
    standing: 'seen',
  },
  {
    instrumentId: 'pss10',
    scale: 'total',
    alpha: 0.85,
    retest: 0.7,
    population: 'China',
    source: 'PMC5734731',
    standing: 'seen',
  },
  {
    instrumentId: 'gad7',
    scale: 'total',
    retest: 0.87,
    population: 'clinical sample',
    source: 'Bischoff et al. 2020',
    standing: 'seen',
  },
];

/** The published thresholds of one scale. */
export const changesOf = (instrumentId: string, scale: string): readonly PublishedChange[] =>
  publishedChanges.filter((entry) => entry.instrumentId === instrumentId && entry.scale === scale);
