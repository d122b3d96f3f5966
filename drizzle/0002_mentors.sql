CREATE TABLE `mentor_applications` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`snapshot` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`decision` text,
	`reason_code` text,
	`reason_text` text DEFAULT '' NOT NULL,
	`checklist` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "mentor_applications_decision" CHECK("mentor_applications"."decision" in ('approved', 'rejected', 'changes_requested')),
	CONSTRAINT "mentor_applications_decided" CHECK(("mentor_applications"."decided_at" is null) = ("mentor_applications"."decision" is null)),
	CONSTRAINT "mentor_applications_reason_code" CHECK("mentor_applications"."reason_code" in ('incomplete_profile', 'inappropriate_content', 'lack_of_experience', 'duplicate_application', 'terms_violation')),
	CONSTRAINT "mentor_applications_reason_text" CHECK(length("mentor_applications"."reason_text") <= 1000),
	CONSTRAINT "mentor_applications_rejected" CHECK(("mentor_applications"."decision" is 'rejected') = ("mentor_applications"."reason_code" is not null)),
	CONSTRAINT "mentor_applications_returned" CHECK("mentor_applications"."decision" is not 'changes_requested' or "mentor_applications"."reason_text" <> ''),
	CONSTRAINT "mentor_applications_checked" CHECK("mentor_applications"."decision" is not 'approved' or "mentor_applications"."checklist" is '["bio","expertise","photo","background","communication"]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_applications_attempt` ON `mentor_applications` (`user_id`,`attempt`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_applications_waiting` ON `mentor_applications` (`user_id`) WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX `mentor_applications_queue` ON `mentor_applications` (`submitted_at`) WHERE decided_at is null;--> statement-breakpoint
CREATE TABLE `availability_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`mentor_id` text NOT NULL,
	`on_date` text NOT NULL,
	`until_date` text NOT NULL,
	`kind` text NOT NULL,
	`start_min` integer NOT NULL,
	`end_min` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "availability_overrides_kind" CHECK("availability_overrides"."kind" in ('add', 'replace', 'block')),
	CONSTRAINT "availability_overrides_block" CHECK("availability_overrides"."start_min" between 0 and 1435 and "availability_overrides"."end_min" > "availability_overrides"."start_min" and "availability_overrides"."end_min" <= "availability_overrides"."start_min" + 1440 and "availability_overrides"."start_min" % 5 = 0 and "availability_overrides"."end_min" % 5 = 0),
	CONSTRAINT "availability_overrides_on" CHECK("availability_overrides"."on_date" glob '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "availability_overrides_until" CHECK("availability_overrides"."until_date" glob '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "availability_overrides_days" CHECK("availability_overrides"."until_date" = "availability_overrides"."on_date" or ("availability_overrides"."kind" = 'block' and "availability_overrides"."until_date" > "availability_overrides"."on_date")),
	CONSTRAINT "availability_overrides_note" CHECK(length("availability_overrides"."note") <= 120)
) STRICT;
--> statement-breakpoint
CREATE INDEX `availability_overrides_mentor` ON `availability_overrides` (`mentor_id`,`until_date`);--> statement-breakpoint
CREATE TABLE `availability_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`mentor_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`start_min` integer NOT NULL,
	`end_min` integer NOT NULL,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "availability_rules_weekday" CHECK("availability_rules"."weekday" in (1, 2, 3, 4, 5, 6, 7)),
	CONSTRAINT "availability_rules_block" CHECK("availability_rules"."start_min" between 0 and 1435 and "availability_rules"."end_min" > "availability_rules"."start_min" and "availability_rules"."end_min" <= "availability_rules"."start_min" + 1440 and "availability_rules"."start_min" % 5 = 0 and "availability_rules"."end_min" % 5 = 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `availability_rules_mentor` ON `availability_rules` (`mentor_id`,`weekday`,`start_min`,`end_min`);--> statement-breakpoint
CREATE TABLE `mentor_openings` (
	`mentor_id` text NOT NULL,
	`utc_day` integer NOT NULL,
	`mask` integer NOT NULL,
	PRIMARY KEY(`mentor_id`, `utc_day`),
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mentor_openings_mask" CHECK("mentor_openings"."mask" between 1 and 281474976710655)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `session_types` (
	`id` text PRIMARY KEY NOT NULL,
	`mentor_id` text NOT NULL,
	`name` text NOT NULL,
	`goal_type` text NOT NULL,
	`duration_min` integer NOT NULL,
	`price_minor` integer DEFAULT 0 NOT NULL,
	`currency` text DEFAULT 'EUR' NOT NULL,
	`questions` text DEFAULT '[]' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "session_types_name" CHECK(length("session_types"."name") between 1 and 80),
	CONSTRAINT "session_types_goal" CHECK("session_types"."goal_type" in ('mock_interview', 'cv_review', 'career_advice', 'guidance', 'leadership', 'portfolio', 'job_search', 'career_shift')),
	CONSTRAINT "session_types_length" CHECK("session_types"."duration_min" in (15, 30, 45, 60, 90)),
	CONSTRAINT "session_types_price" CHECK("session_types"."price_minor" >= 0),
	CONSTRAINT "session_types_currency" CHECK("session_types"."currency" glob '[A-Z][A-Z][A-Z]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_types_mentor` ON `session_types` (`mentor_id`,`active`,`position`);--> statement-breakpoint
CREATE TABLE `mentor_stats` (
	`user_id` text PRIMARY KEY NOT NULL,
	`completed` integer DEFAULT 0 NOT NULL,
	`mentees_helped` integer DEFAULT 0 NOT NULL,
	`rating_sum` integer DEFAULT 0 NOT NULL,
	`rating_count` integer DEFAULT 0 NOT NULL,
	`requests` integer DEFAULT 0 NOT NULL,
	`answered` integer DEFAULT 0 NOT NULL,
	`median_answer_ms` integer,
	FOREIGN KEY (`user_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `mentor_waitlist` (
	`mentor_id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`mentor_id`, `user_id`),
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentor_waitlist_user` ON `mentor_waitlist` (`user_id`);--> statement-breakpoint
ALTER TABLE `expertise_categories` ADD `merged_into` text REFERENCES expertise_categories(id);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_mentor_profiles` (
	`user_id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`inactive_reason` text,
	`accepting` integer DEFAULT true NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`timezone` text NOT NULL,
	`approved_at` integer,
	`min_notice_min` integer DEFAULT 720 NOT NULL,
	`horizon_days` integer DEFAULT 60 NOT NULL,
	`gap_min` integer DEFAULT 0 NOT NULL,
	`slot_step_min` integer DEFAULT 30 NOT NULL,
	`daily_cap` integer,
	`weekly_cap` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mentor_profiles_status" CHECK("__new_mentor_profiles"."status" in ('draft', 'pending', 'changes_requested', 'approved', 'rejected', 'inactive')),
	CONSTRAINT "mentor_profiles_bio_length" CHECK(length("__new_mentor_profiles"."bio") <= 500),
	CONSTRAINT "mentor_profiles_bio" CHECK("__new_mentor_profiles"."status" not in ('pending', 'approved') or length("__new_mentor_profiles"."bio") between 50 and 500),
	CONSTRAINT "mentor_profiles_approved" CHECK("__new_mentor_profiles"."status" <> 'approved' or "__new_mentor_profiles"."approved_at" is not null),
	CONSTRAINT "mentor_profiles_inactive" CHECK(("__new_mentor_profiles"."status" = 'inactive') = ("__new_mentor_profiles"."inactive_reason" is not null)),
	CONSTRAINT "mentor_profiles_notice" CHECK("__new_mentor_profiles"."min_notice_min" between 240 and 20160),
	CONSTRAINT "mentor_profiles_horizon" CHECK("__new_mentor_profiles"."horizon_days" between 1 and 180),
	CONSTRAINT "mentor_profiles_gap" CHECK("__new_mentor_profiles"."gap_min" between 0 and 120 and "__new_mentor_profiles"."gap_min" % 5 = 0),
	CONSTRAINT "mentor_profiles_step" CHECK("__new_mentor_profiles"."slot_step_min" in (15, 30, 60)),
	CONSTRAINT "mentor_profiles_daily_cap" CHECK("__new_mentor_profiles"."daily_cap" between 1 and 20),
	CONSTRAINT "mentor_profiles_weekly_cap" CHECK("__new_mentor_profiles"."weekly_cap" between 1 and 60)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_mentor_profiles`("user_id", "status", "inactive_reason", "accepting", "bio", "timezone", "approved_at") SELECT "user_id", "status", CASE "status" WHEN 'inactive' THEN 'No reason was kept.' END, "accepting", substr("bio", 1, 500), "timezone", "approved_at" FROM `mentor_profiles`;--> statement-breakpoint
DROP TABLE `mentor_profiles`;--> statement-breakpoint
ALTER TABLE `__new_mentor_profiles` RENAME TO `mentor_profiles`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `mentor_profiles_newest` ON `mentor_profiles` (`approved_at`,`user_id`) WHERE status = 'approved';--> statement-breakpoint
CREATE INDEX `mentor_profiles_status_of` ON `mentor_profiles` (`status`,`user_id`);--> statement-breakpoint
CREATE TRIGGER `mentor_profiles_complete` BEFORE UPDATE OF `status` ON `mentor_profiles`
WHEN new.status = 'pending' AND old.status <> 'pending' AND NOT (
	EXISTS (SELECT 1 FROM mentor_expertise WHERE user_id = new.user_id)
	AND EXISTS (SELECT 1 FROM profiles WHERE user_id = new.user_id AND photo_key IS NOT NULL)
	AND EXISTS (SELECT 1 FROM consents WHERE user_id = new.user_id AND kind = 'mentor_guidelines' AND withdrawn_at IS NULL))
BEGIN
	SELECT RAISE(ABORT, 'mentor_profiles.incomplete');
END;--> statement-breakpoint
CREATE TRIGGER `availability_rules_apart` BEFORE INSERT ON `availability_rules`
WHEN EXISTS (SELECT 1 FROM availability_rules WHERE mentor_id = new.mentor_id AND weekday = new.weekday
	AND start_min < new.end_min AND new.start_min < end_min)
BEGIN
	SELECT RAISE(ABORT, 'availability_rules.overlap');
END;--> statement-breakpoint
CREATE TRIGGER `availability_rules_stay_apart` BEFORE UPDATE ON `availability_rules`
WHEN EXISTS (SELECT 1 FROM availability_rules WHERE mentor_id = new.mentor_id AND weekday = new.weekday AND id <> new.id
	AND start_min < new.end_min AND new.start_min < end_min)
BEGIN
	SELECT RAISE(ABORT, 'availability_rules.overlap');
END;--> statement-breakpoint
CREATE TRIGGER `session_types_free` BEFORE INSERT ON `session_types` WHEN new.price_minor > 0
BEGIN
	SELECT RAISE(ABORT, 'session_types.free');
END;--> statement-breakpoint
CREATE TRIGGER `session_types_stay_free` BEFORE UPDATE OF `price_minor` ON `session_types` WHEN new.price_minor > 0
BEGIN
	SELECT RAISE(ABORT, 'session_types.free');
END;
