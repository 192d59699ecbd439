import type { InboxSource } from '../../build/source.ts';

const owner = 'Tom Hartigan <tom.hartigan@example.org>';

/** A teacher of mathematics in Leeds. */
const mails: InboxSource['mails'] = [
  { from: 'Ashdown Academy Recruitment <recruitment@ashdown.example>', subject: 'Teacher of Mathematics (MPS/UPS)', date: '2026-02-02T16:00+00:00', is: 'acknowledgement', company: 'Ashdown Academy', role: 'Teacher of Mathematics', text: `
Dear Mr Hartigan

Thank you for returning your application form for the post of Teacher of Mathematics. The closing date is noon on 13 February. If you have not heard from us by 27 February you should assume that you have been unsuccessful.

Ashdown Academy` },
  { id: 'ashdown-invite', from: 'Mrs J Threlfall <j.threlfall@ashdown.example>', subject: 'Interview: Teacher of Mathematics', date: '2026-02-16T11:05+00:00', is: 'invite', company: 'Ashdown Academy', role: 'Teacher of Mathematics', when: '2026-02-26T08:30+00:00', as: 'both', text: `
Dear Mr Hartigan

I am pleased to inform you that you have been shortlisted, and would like to invite you to interview on Thursday 26 February 2026. Please arrive at 8.30am and report to main reception.

You will be asked to teach a 25-minute lesson to a mixed-ability Year 8 group on ratio, meet a student panel, and attend a formal interview with the Headteacher and a governor. Candidates may be released during the day.

Please bring proof of identity and your original certificates, and confirm by return that you will attend.

Mrs J Threlfall
Headteacher's PA, Ashdown Academy`, attachments: [{ name: 'Interview timetable.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content: 'PK timetable' }] },
  { replies: 'ashdown-invite', owner, date: '2026-02-16T17:20+00:00', is: 'own_mail', text: `
Dear Mrs Threlfall

Thank you, I confirm that I will attend on the 26th.

Yours sincerely
Tom Hartigan` },
  { from: 'Mrs J Threlfall <j.threlfall@ashdown.example>', replies: 'ashdown-invite', quotes: 'ashdown-invite', quoteStyle: 'outlook', date: '2026-02-23T08:55+00:00', is: 'reschedule', company: 'Ashdown Academy', when: '2026-03-03T08:30+00:00', text: `
Dear Mr Hartigan

Owing to an inspection we have had to move the interview day to Tuesday 3 March, same time, same arrangements. Please let me know if this presents any difficulty.

J Threlfall
Ashdown Academy` },
  { from: 'Dr P Anstey <head@ashdown.example>', subject: 'Teacher of Mathematics', date: '2026-03-03T18:31+00:00', is: 'verbal', company: 'Ashdown Academy', role: 'Teacher of Mathematics', text: `
Dear Tom

Further to our telephone conversation this evening I am delighted that you have accepted our verbal offer of the post of Teacher of Mathematics from 1 September. The written offer will follow once I have your references.

Philippa Anstey
Headteacher, Ashdown Academy` },
  { from: 'Trust HR <hr@meridiantrust.example>', subject: 'Conditional offer of appointment - Ashdown Academy', date: '2026-03-10T10:00+00:00', is: 'letter', company: 'Ashdown Academy', role: 'Teacher of Mathematics', as: 'both', text: `
Dear Mr Hartigan

I write to confirm the offer of appointment as Teacher of Mathematics at Ashdown Academy with effect from 1 September 2026, on point M5 of the main scale, subject to satisfactory safeguarding checks and medical clearance.

Please sign and return one copy of the enclosed statement by 24 March 2026.

Trust HR`, attachments: [{ name: 'statement-of-particulars.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
  { from: 'Trust HR <hr@meridiantrust.example>', subject: 'Your safeguarding check', date: '2026-03-12T12:00+00:00', is: 'status_update', company: 'Ashdown Academy', text: `Dear Mr Hartigan, your enhanced check for Ashdown Academy has been requested. We also await your second referee, Mr Boyle, who has not answered us. Could you give him a nudge?` },
  { from: 'Trust HR <hr@meridiantrust.example>', subject: 'Statement not yet returned', date: '2026-03-20T09:30+00:00', is: 'deadline', company: 'Ashdown Academy', text: `Dear Mr Hartigan, we have not had your signed acceptance for Ashdown Academy. The offer lapses on Tuesday 24 March if we do not receive it by then.` },
  { from: 'St Oswald’s School <office@stoswalds.example>', subject: 'Head of Year 9', date: '2026-02-06T14:45+00:00', is: 'rejection', company: 'St Oswald’s School', role: 'Head of Year 9', charset: 'windows-1252', encoding: '8bit', text: `
Dear Mr Hartigan

Thank you for your interest in the post of Head of Year 9 at St Oswald’s School. The field was exceptionally strong and I am afraid that you have not been shortlisted on this occasion.

I do hope that you will not be discouraged.

Canon R. Pym` },
  { from: 'Kirkgate Sixth Form College <staffing@kirkgate.example>', subject: 'Lecturer in Further Maths - feedback', date: '2026-02-20T16:40+00:00', is: 'rejection', company: 'Kirkgate Sixth Form College', role: 'Lecturer in Further Maths', text: `
Dear Tom

Thank you for attending the interview on Wednesday. As I said when I rang, the panel appointed the internal candidate. For your records, the feedback: lesson outstanding; answers on data a little thin.

You would be appointable elsewhere tomorrow.

Gwen Astley` },
  { from: 'Northside Tutors <hello@northsidetutors.example>', subject: 'A quick call about evening tutoring?', date: '2026-02-09T10:00+00:00', is: 'availability_request', company: 'Northside Tutors', role: 'evening tutor', as: 'both', text: `
Hi Tom,

Thanks for signing up as an evening tutor! Everyone has a 15-minute interview by phone before we match them with families. When suits you this week, any day after 4?

Bryony, Northside Tutors` },
  { from: 'Bryony Tate <bryony@northsidetutors.example>', subject: 'Wednesday', date: '2026-02-09T18:22+00:00', is: 'confirmation', company: 'Northside Tutors', when: '2026-02-11T16:30+00:00', text: `Lovely, I'll ring you on Wednesday 11 February at 4.30pm for the interview. Have your certificate number handy. Bryony, Northside Tutors` },
  { from: 'Bryony Tate <bryony@northsidetutors.example>', subject: 'cancelling weds', date: '2026-02-11T12:15+00:00', is: 'cancel', company: 'Northside Tutors', when: '2026-02-11T16:30+00:00', text: `Hi Tom, my boy's school just rang, he's poorly, so I'll have to cancel our interview this afternoon. I'll text you. Bryony, Northside Tutors` },
  { from: 'Northside Tutors <hello@northsidetutors.example>', subject: 'We have enough maths tutors (for now)', date: '2026-02-18T09:00+00:00', is: 'position_closed', company: 'Northside Tutors', role: 'evening tutor', as: 'both', text: `
Hi Tom,

Thanks to a flood of sign-ups all our evening tutor places in Leeds are taken and we've closed the list until September. No interview needed for now. We'll keep your details.` },
  { from: 'Verity Supply <jobs@veritysupply.example>', subject: 'Maths cover in Wakefield from Monday', date: '2026-01-21T07:05+00:00', is: 'outreach', as: 'both', text: `Morning Tom, Darren at Verity here. I've a school in Wakefield crying out for a maths teacher until Easter, £190 a day. No interview, just turn up. Interested? Give me a bell.`, },
  { from: 'Teach North <vacancies@teachnorth.example>', subject: '9 new vacancies: maths, secondary, within 10 miles', date: '2026-01-24T06:30+00:00', is: 'job_alert', as: 'bulk', list: true, text: `
Teacher of Maths, Roundhay. Interviews: w/c 2 February
Second in Maths, Morley. Closing date: 6 February
Cover Supervisor, Pudsey. Immediate start` },
  { from: 'Staffroom Post <post@staffroom.example>', subject: 'The lesson-observation interview: survive it', date: '2026-02-22T07:00+00:00', is: 'newsletter', as: 'bulk', list: true, text: `Twenty-five minutes, thirty children, one governor asleep at the back. Our guide to the interview lesson.` },
  { from: 'Dr P Anstey <head@ashdown.example>', subject: 'Summer induction', date: '2026-04-20T09:10+01:00', is: 'unrelated', note: 'The job is already taken.', text: `Dear all, our induction for new colleagues is on 2 and 3 July. Lunch is provided. Please tell Mrs Threlfall about allergies.` },
  { from: 'Mr K Boyle <k.boyle@currentschool.example>', subject: 'Interviews for my replacement', date: '2026-03-25T15:32+00:00', is: 'unrelated', note: 'Internal.', text: `Tom, would you observe the two candidates' lessons on Friday, periods 1 and 2? The head will decide whom to offer it to by lunch.` },
  { from: 'Mrs Okafor <b.okafor@example.net>', subject: 'Chidi and his homework', date: '2026-01-29T20:12+00:00', is: 'unrelated', text: `Dear Mr Hartigan, Chidi could not finish the sheet on fractions as the dog, and I know how that sounds, ate it. Could he have another? Mrs Okafor` },
  { from: 'Leeds Choral <secretary@leedschoral.example>', subject: 'Audition result', date: '2026-02-12T21:00+00:00', is: 'unrelated', note: 'A choir.', text: `Dear Tom, we are delighted to offer you a place in the basses. Rehearsals are on Tuesdays. Black shirt for concerts.` },
  { from: 'Verity Supply <jobs@veritysupply.example>', subject: 'Timesheet due', date: '2026-03-06T12:00+00:00', is: 'unrelated', as: 'table', text: `Please submit your timesheet for week 9 by 5pm.` },
  { owner, to: 'Gwen Astley <g.astley@kirkgate.example>', subject: 'Thank you', date: '2026-02-21T10:30+00:00', is: 'own_mail', text: `Dear Gwen, thank you for the call and for the honest feedback. If another post comes up I should be glad to be interviewed again. Tom` },
  { from: 'Skills Check <tests@skillscheck.example>', subject: 'Online safeguarding test before your interview', date: '2026-02-24T08:00+00:00', is: 'assessment', company: 'Ashdown Academy', as: 'both', text: `Ashdown Academy asks all candidates to complete a 20-minute online safeguarding test by 2 March. Your login: HART26.` },
];

export const teacher: InboxSource['mails'] = mails.map((mail) => ('copies' in mail ? mail : { owner, ...mail }));
