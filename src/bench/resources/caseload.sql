-- Makes a large caseload of the demo's, by copying what the demo made through the use cases: 20,000 cases, 10,000
-- submitted audits with their rounds and answers, 10,000 findings with 2,000 actions, a trail of 100,000 lines. Copy
-- number x of a row has the row's id + x * 100,000, in every table, so that foreign keys follow by the same addition;
-- cases have fewer copies, so theirs is mod(x, 50). Only every ninth audit brings its findings: the demo's have nine each.

create local temporary table finished as
select r.id round, f.id frame, d.id draw
from round r join frame f on f.round_id = r.id join draw d on d.frame_id = f.id
where r.name like 'Children looked after, quarter %';

insert into case_file (id, organisation_id, identity_digest, pseudonym, identifier_cipher, case_type, team_id, opened_on,
    closed_on, age_band, age_band_on, as_of, version)
select c.id + k.x * 100000, c.organisation_id,
    substring(lower(rawtohex(hash('SHA-256', c.identity_digest || '/' || k.x))), 1, 32),
    c.pseudonym || '-' || substring('0123456789CFGHJKMNPQRTVWXY', 1 + k.x / 26, 1)
        || substring('0123456789CFGHJKMNPQRTVWXY', 1 + mod(k.x, 26), 1),
    c.identifier_cipher, c.case_type, c.team_id, dateadd(day, -k.x, c.opened_on), c.closed_on, c.age_band, c.age_band_on,
    c.as_of, c.version
from case_file c cross join system_range(1, 49) k;

insert into case_holding (id, case_file_id, person_id, team_id, held_from, held_to)
select h.id + k.x * 100000, h.case_file_id + k.x * 100000, h.person_id, h.team_id, h.held_from, h.held_to
from case_holding h cross join system_range(1, 49) k;

insert into case_fact (id, case_file_id, kind, fact, as_of, imported, version)
select f.id + k.x * 100000, f.case_file_id + k.x * 100000, f.kind, f.fact, f.as_of, f.imported, f.version
from case_fact f cross join system_range(1, 49) k;

insert into edition (organisation_id, code, number, title, question_count, document, sha256, published_on)
select organisation_id, code, number + k.x, title, question_count, document, sha256, published_on
from edition cross join system_range(1, 24) k;

insert into round (id, organisation_id, edition_id, name, look_back_months, planned_by_id, planned_at, command_id)
select r.id + k.x * 100000, r.organisation_id, r.edition_id, r.name || ', copy ' || k.x, r.look_back_months,
    r.planned_by_id, dateadd(day, -5 * k.x, r.planned_at), random_uuid()
from round r join finished o on o.round = r.id cross join system_range(1, 166) k;

insert into frame (id, organisation_id, round_id, case_filter, size, sha256, frozen_by_id, frozen_at, command_id)
select f.id + k.x * 100000, f.organisation_id, f.round_id + k.x * 100000, f.case_filter, f.size, f.sha256,
    f.frozen_by_id, dateadd(day, -5 * k.x, f.frozen_at), random_uuid()
from frame f join finished o on o.frame = f.id cross join system_range(1, 166) k;

insert into frame_entry (id, frame_id, entry_position, case_file_id, pseudonym, stratum)
select e.id + k.x * 100000, e.frame_id + k.x * 100000, e.entry_position, c.id, c.pseudonym, e.stratum
from frame_entry e join finished o on o.frame = e.frame_id cross join system_range(1, 166) k
    join case_file c on c.id = e.case_file_id + mod(k.x, 50) * 100000;

insert into draw (id, organisation_id, frame_id, number, reason, seed, sample_size, drawn_by_id, drawn_at, certificate,
    command_id)
select d.id + k.x * 100000, d.organisation_id, d.frame_id + k.x * 100000, d.number, d.reason, d.seed, d.sample_size,
    d.drawn_by_id, dateadd(day, -5 * k.x, d.drawn_at), d.certificate, random_uuid()
from draw d join finished o on o.draw = d.id cross join system_range(1, 166) k;

insert into drawn_case (id, draw_id, draw_order, frame_entry_id)
select c.id + k.x * 100000, c.draw_id + k.x * 100000, c.draw_order, c.frame_entry_id + k.x * 100000
from drawn_case c join finished o on o.draw = c.draw_id cross join system_range(1, 166) k;

insert into allocation (id, organisation_id, drawn_case_id, assessor_id, due_on, own_team_warning, allocated_by_id,
    allocated_at, command_id)
select a.id + k.x * 100000, a.organisation_id, a.drawn_case_id + k.x * 100000, a.assessor_id,
    dateadd(day, -5 * k.x, a.due_on), a.own_team_warning, a.allocated_by_id, dateadd(day, -5 * k.x, a.allocated_at),
    random_uuid()
from allocation a join drawn_case c on c.id = a.drawn_case_id join finished o on o.draw = c.draw_id
    cross join system_range(1, 166) k;

insert into audit (id, organisation_id, team_id, case_file_id, edition_id, allocation_id, due_on, status, opened_at,
    submitted_at, shared_at, final_at, version)
select a.id + k.x * 100000, a.organisation_id, a.team_id, a.case_file_id + mod(k.x, 50) * 100000, a.edition_id,
    a.allocation_id + k.x * 100000, dateadd(day, -5 * k.x, a.due_on), a.status, dateadd(day, -5 * k.x, a.opened_at),
    dateadd(day, -5 * k.x, a.submitted_at), dateadd(day, -5 * k.x, a.shared_at), dateadd(day, -5 * k.x, a.final_at),
    a.version
from audit a cross join system_range(1, 166) k where a.submitted_at is not null;

insert into last_audited (case_file_id, audited_on)
select case_file_id, max(cast(submitted_at as date)) from audit
where submitted_at is not null and case_file_id not in (select case_file_id from last_audited) group by case_file_id;

insert into assessment (id, organisation_id, audit_id, person_id, kind, own_grade, own_rationale, client, sequence,
    judged_at, outcome, grade, scorecard, scorecard_sha256, given_at, submitted_at, command_id, version)
select s.id + k.x * 100000, s.organisation_id, s.audit_id + k.x * 100000, s.person_id, s.kind, s.own_grade,
    s.own_rationale, s.client, s.sequence, dateadd(day, -5 * k.x, s.judged_at), s.outcome, s.grade, s.scorecard,
    s.scorecard_sha256, dateadd(day, -5 * k.x, s.given_at), dateadd(day, -5 * k.x, s.submitted_at), random_uuid(),
    s.version
from assessment s cross join system_range(1, 166) k where s.submitted_at is not null;

insert into response (id, organisation_id, assessment_id, question_code, state, level, reason, comment, client, sequence,
    saved_at, version)
select r.id + k.x * 100000, r.organisation_id, r.assessment_id + k.x * 100000, r.question_code, r.state, r.level,
    r.reason, r.comment, r.client, r.sequence, dateadd(day, -5 * k.x, r.saved_at), r.version
from response r join assessment s on s.id = r.assessment_id cross join system_range(1, 166) k
where s.submitted_at is not null;

insert into note (id, organisation_id, assessment_id, command_id, noted_on, record, text, source, standing, client,
    sequence, saved_at, version)
select n.id + k.x * 100000, n.organisation_id, n.assessment_id + k.x * 100000, random_uuid(), n.noted_on, n.record,
    n.text, n.source, n.standing, n.client, n.sequence, dateadd(day, -5 * k.x, n.saved_at), n.version
from note n join assessment s on s.id = n.assessment_id cross join system_range(1, 166) k
where s.submitted_at is not null;

insert into response_note (response_id, note_id)
select c.response_id + k.x * 100000, c.note_id + k.x * 100000
from response_note c join response r on r.id = c.response_id join assessment s on s.id = r.assessment_id
    cross join system_range(1, 166) k
where s.submitted_at is not null;

insert into finding (id, organisation_id, audit_id, team_id, rule_code, question_code, kind, title, text, status, reason,
    merged_into_id, submitted_title, submitted_text, outcome, outcome_words, corrected_level, settled_by_id, settled_at,
    submitted_at, version)
select f.id + k.x * 100000, f.organisation_id, f.audit_id + k.x * 100000, f.team_id, f.rule_code, f.question_code,
    f.kind, f.title, f.text, f.status, f.reason, f.merged_into_id + k.x * 100000, f.submitted_title, f.submitted_text,
    f.outcome, f.outcome_words, f.corrected_level, f.settled_by_id, dateadd(day, -5 * k.x, f.settled_at),
    dateadd(day, -5 * k.x, f.submitted_at), f.version
from finding f cross join system_range(1, 166) k
where k.x <= 15 or k.x <= 100 and exists (select 1 from corrective_action a where a.finding_id = f.id);

insert into corrective_action (id, organisation_id, finding_id, title, status, raised_at, cause, why, measures,
    effect_sought, owner_id, due_on, planned_by_id, completion_note, completed_by_id, completed_at, effective,
    verification_reason, verified_by_id, verified_at, version)
select a.id + k.x * 100000, a.organisation_id, a.finding_id + k.x * 100000, a.title, a.status,
    dateadd(day, -5 * k.x, a.raised_at), a.cause, a.why, a.measures, a.effect_sought, a.owner_id,
    dateadd(day, -5 * k.x, a.due_on), a.planned_by_id, a.completion_note, a.completed_by_id,
    dateadd(day, -5 * k.x, a.completed_at), a.effective, a.verification_reason, a.verified_by_id,
    dateadd(day, -5 * k.x, a.verified_at), a.version
from corrective_action a cross join system_range(1, 100) k;

insert into action_step (id, organisation_id, action_id, kind, person_id, happened_at, words, cause, why, measures,
    effect_sought, owner_id, due_on, command_id)
select s.id + k.x * 100000, s.organisation_id, s.action_id + k.x * 100000, s.kind, s.person_id,
    dateadd(day, -5 * k.x, s.happened_at), s.words, s.cause, s.why, s.measures, s.effect_sought, s.owner_id, s.due_on,
    random_uuid()
from action_step s cross join system_range(1, 100) k;

insert into trail_entry (organisation_id, happened_at, person_id, person_name, kind, what, subject, subject_id, detail)
select e.organisation_id, dateadd(minute, k.x, e.happened_at), e.person_id, e.person_name, e.kind, e.what, e.subject,
    e.subject_id, e.detail
from trail_entry e cross join system_range(1, 250) k where e.organisation_id is not null order by 2;

insert into job (id, organisation_id, person_id, command_id, kind, status, step, done, total, asked_at, finished_at)
select 900000 + k.x, p.organisation_id, p.id, random_uuid(), 'report', 'DONE', null, 1, 1,
    dateadd(day, -k.x, current_timestamp), dateadd(day, -k.x, current_timestamp)
from person p cross join system_range(1, 200) k where p.name = 'Ruth Okafor';

insert into report (id, organisation_id, service_id, period_from, period_to, requested_by_id, requested_at, job_id, xlsx,
    pdf, html, accessible_pdf, finished_at, command_id)
select j.id, j.organisation_id, null, dateadd(month, -3, cast(j.asked_at as date)), cast(j.asked_at as date), j.person_id,
    j.asked_at, j.id, secure_rand(20000), secure_rand(50000), secure_rand(20000), secure_rand(50000), j.finished_at, random_uuid()
from job j where j.kind = 'report' and j.id > 900000;

-- Twenty assessors, each with one audit to do: number n is assessor.n, with audit 50,000,000 + n.

insert into person (id, organisation_id, reference, name, job_title, works_from)
select 900000 + k.x, p.organisation_id, 'BENCH' || k.x, 'Assessor ' || k.x, p.job_title, p.works_from
from person p cross join system_range(1, 20) k where p.name = 'Leila Karimi';

insert into account (person_id, username, password_hash, enabled, failed_attempts, version)
select 900000 + k.x, 'assessor.' || k.x, a.password_hash, true, 0, 0
from account a cross join system_range(1, 20) k where a.username = 'leila.karimi';

insert into role_grant (person_id, role) select 900000 + k.x, 'ASSESSOR' from system_range(1, 20) k;

insert into round (id, organisation_id, edition_id, name, look_back_months, planned_by_id, planned_at, command_id)
select 50000000, organisation_id, edition_id, 'Twenty at once', look_back_months, planned_by_id, planned_at, random_uuid()
from round where id = (select min(round) from finished);

insert into frame (id, organisation_id, round_id, case_filter, size, sha256, frozen_by_id, frozen_at, command_id)
select 50000000, organisation_id, 50000000, case_filter, size, sha256, frozen_by_id, frozen_at, random_uuid()
from frame where id = (select min(frame) from finished);

insert into frame_entry (id, frame_id, entry_position, case_file_id, pseudonym, stratum)
select 50000000 + entry_position, 50000000, entry_position, case_file_id, pseudonym, stratum
from frame_entry where frame_id = (select min(frame) from finished);

insert into draw (id, organisation_id, frame_id, number, reason, seed, sample_size, drawn_by_id, drawn_at, certificate,
    command_id)
select 50000000, organisation_id, 50000000, number, reason, seed, 20, drawn_by_id, drawn_at, certificate, random_uuid()
from draw where id = (select min(draw) from finished);

insert into drawn_case (id, draw_id, draw_order, frame_entry_id)
select id, 50000000, entry_position, id from frame_entry where frame_id = 50000000 and entry_position <= 20;

insert into allocation (id, organisation_id, drawn_case_id, assessor_id, due_on, own_team_warning, allocated_by_id,
    allocated_at, command_id)
select c.id, d.organisation_id, c.id, 900000 + c.draw_order, dateadd(day, 20, current_date), false, d.drawn_by_id,
    current_timestamp, random_uuid()
from drawn_case c join draw d on d.id = c.draw_id where d.id = 50000000;

insert into audit (id, organisation_id, team_id, case_file_id, edition_id, allocation_id, due_on, status, opened_at,
    version)
select l.id, l.organisation_id, c.team_id, c.id, r.edition_id, l.id, l.due_on, 'ALLOCATED', l.allocated_at, 0
from allocation l join drawn_case d on d.id = l.drawn_case_id join frame_entry e on e.id = d.frame_entry_id
    join case_file c on c.id = e.case_file_id join round r on r.id = 50000000
where d.draw_id = 50000000;

insert into assessment (id, organisation_id, audit_id, person_id, kind, given_at, version)
select a.id, a.organisation_id, a.id, l.assessor_id, 'LEAD', l.allocated_at, 1
from audit a join allocation l on l.id = a.allocation_id where a.id > 50000000;

-- What Candour adds from now on comes after all of this.

alter table round alter column id restart with 100000000;
alter table frame alter column id restart with 100000000;
alter table draw alter column id restart with 100000000;
alter table allocation alter column id restart with 100000000;
alter table audit alter column id restart with 100000000;
alter table assessment alter column id restart with 100000000;
alter table response alter column id restart with 100000000;
alter table note alter column id restart with 100000000;
alter table finding alter column id restart with 100000000;
alter table corrective_action alter column id restart with 100000000;
alter table action_step alter column id restart with 100000000;
alter table job alter column id restart with 100000000;
alter table report alter column id restart with 100000000;
alter table person alter column id restart with 100000000;
alter sequence case_file_seq restart with 100000000;
alter sequence case_holding_seq restart with 100000000;
alter sequence case_fact_seq restart with 100000000;
alter sequence frame_entry_seq restart with 100000000;
alter sequence drawn_case_seq restart with 100000000;
analyze;
