import type { InboxSource } from '../../build/source.ts';

/** Dishonest mail: the class of what it claims to this person; where it claims nothing, unrelated. */
export const scams: InboxSource['mails'] = [
  { from: 'Global Pharma Careers <hr.globalpharma@quickmail.example>', replyTo: 'hr-desk-22@freebox.example', subject: 'OFFICIAL OFFER OF EMPLOYMENT', date: '2026-10-07T03:12-04:00', is: 'letter', company: 'Global Pharma', role: 'Data Entry Officer', note: 'Scam: a fee for the work kit.', text: `
Dear Robin Hale,

Congratulation! Base on your CV the board have approve you for the post of Data Entry Officer at Global Pharma, salary $45 per hour, work from home. No interview is needed.

To activate your employment kindly pay the refundable kit fee of $180 by gift card today.

Mrs. Linda Warren` },
  { from: 'Hiring Desk <apex.hiring@mailhub.example>', subject: 'Interview on Telegram', date: '2026-10-12T22:40+02:00', is: 'invite', company: 'Apex Remote Solutions', role: 'Administrative Assistant', when: '2026-10-14T10:00-05:00', note: 'Scam: an interview by Telegram chat.', text: `
Hello Robin,

Your resume has been reviewed and you are scheduled for an online text interview for the Administrative Assistant position with Apex Remote Solutions, Wednesday October 14, 2026, 10:00 AM Central Time (UTC-5). Download Telegram and message @apex_mr_collins with the code AX-99. No camera or voice is required.` },
  { from: 'Mr Collins <collins.apex@mailhub.example>', subject: 'You are hired', date: '2026-10-14T18:30+02:00', is: 'letter', company: 'Apex Remote Solutions', role: 'Administrative Assistant', note: 'Scam: a cheque to cash for the equipment.', text: `
Robin, the board were impressed with your interview and you are hired as Administrative Assistant for Apex Remote Solutions at $38/hr. We will mail you a check of $3,850 for your home office. Deposit it, keep $300 as first pay and send the rest to our vendor by Zelle. Reply with your bank name and full address.` },
  { from: 'Nadia <nadia.tasks@chatjobs.example>', subject: 'Part time, 200 to 500 USDT daily', date: '2026-10-15T04:04+00:00', is: 'unrelated', note: 'Scam: neither a company nor an application.', text: `
Hi dear! I am Nadia from a digital marketing company. Like hotels and videos on your phone, 60 minutes a day, and withdraw 200-500 USDT to your crypto wallet. Add me on WhatsApp. 5 vacancy left.` },
  { from: 'Recruitment Team <verify@job-verification.example>', subject: 'Your applications are on hold: verify identity', date: '2026-10-18T13:00+00:00', is: 'unrelated', as: 'html', note: 'Phishing: it names no company and offers nothing.', html: `
<p>Dear job seeker,</p><p>Employers are waiting. Before your applications can be passed on you must confirm your bank account and National Insurance number within 24 hours.</p><p><a href="http://198.51.100.7/login">VERIFY NOW</a></p>` },
  { from: 'Captain Olsen <crew@atlantic-liner.example>', subject: 'Cruise ship appointment letter', date: '2026-10-20T09:09+03:00', is: 'letter', company: 'Atlantic Royal Liner', role: 'IT Officer', note: 'Scam: the visa is to be paid in advance.', text: `
Sir/Madam Robin Hale

We are please to appoint you as IT Officer onboard of Atlantic Royal Liner, monthly 6,200 GBP tax free, free food and cabin. You are to send 420 GBP to our travel agent for your visa before 25 October or the appointment is cancel.` },
  { from: 'Crypto Mentor <vip@coinladder.example>', subject: 'Job offer rejected? Read this', date: '2026-10-21T12:00+00:00', is: 'unrelated', list: true, note: 'Scam: an investment.', text: `
They told you no. We say YES. Turn £250 into £4,000 with our trading robot. 100% guaranteed. This offer ends tonight.` },
];
