import type { Example } from './schema'

/** Memos of every level, best first, as an author of lessons would annotate them. */
export const exampleMemos: Example[] = [
  {
    text: [
      'The meeting in Moscow took place on Thursday; no result was known this morning.',
      'A paper leaked to the Washington Post proposed that the United States and Russia share intelligence on the Nusra Front (S3-3). It named 31 July as a target date (S2-9). It is a proposal: Kerry and the Kremlin’s spokesman declined to comment (S3-11, S3-12).',
      'Moscow is heard in two tones. The Kremlin’s spokesman said that Russia in general favoured cooperation; the foreign ministry, quoted by RIA, was unhappy with its pace (S3-13). Washington is divided as well. One intelligence official, unnamed, doubted that Russia would support US aims. S1-3 and S4-8 carry the same interview by Reuters, so that is one witness.',
      'The UN envoy asked both to help the talks resume (S2-14); one text alone has this.',
      'High confidence: the paper exists. Medium: what it offers. Low: whether Russia will accept. Nobody outside the room could know what was said there, and no Syrian opposition voice is quoted in these texts.',
    ].join('\n\n'),
    note: 'Every claim has its speaker and its paragraph. It counts S1-3 and S4-8 as one witness, hears two tones on each side, and ends with what nobody could know.',
    levels: { attribution: 3, corroboration: 3, balance: 3, uncertainty: 3 },
  },
  {
    text: [
      'A leaked paper offers Russia shared intelligence on the Nusra Front (S3-3). The Kremlin’s spokesman said that Russia in general favours cooperation (S3-13).',
      'In Washington an intelligence official doubts that Russia wants what the US wants (S1-3). The State Department says that agreements have not yet become practice (S4-6).',
      'We are fairly sure of the offer, since it is in writing. We cannot be sure of the answer.',
    ].join('\n\n'),
    note: 'Speakers are named and come from four origins, and Washington has two voices. It leaves out that the paper was not confirmed, that the official has no name, and whose voice is missing.',
    levels: { attribution: 2, corroboration: 2, balance: 2, uncertainty: 2 },
  },
  {
    text: 'Kerry went to Moscow with an offer. According to S1 and S4 the US does not trust Russia, so two sources agree. Russia says that it favours cooperation. Perhaps there will be a deal.',
    note: 'Some speakers are named, but one official becomes “the US”. S1-3 and S4-8 are one interview, not two sources. “Perhaps” comes without a reason.',
    levels: { attribution: 1, corroboration: 1, balance: 1, uncertainty: 1 },
  },
  {
    text: 'The US and Russia will now fight the Nusra Front together. The plan starts on 31 July.',
    note: 'No sentence says who says so. A proposal has become a fact: S3-5 reports that both kept silent about what was on the table.',
    levels: { attribution: 0, corroboration: 0, balance: 0, uncertainty: 0 },
  },
]
