CREATE TABLE `action_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`user_id` text NOT NULL,
	`action` text NOT NULL,
	`bound_to` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "action_tokens_action" CHECK("action_tokens"."action" in ('answer', 'reply', 'proposal', 'reconfirm'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `action_tokens_booking` ON `action_tokens` (`booking_id`);--> statement-breakpoint
CREATE INDEX `action_tokens_user` ON `action_tokens` (`user_id`);--> statement-breakpoint
CREATE INDEX `action_tokens_expiry` ON `action_tokens` (`expires_at`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`booking_id` text NOT NULL,
	`user_id` text NOT NULL,
	`checked_in_at` integer NOT NULL,
	PRIMARY KEY(`booking_id`, `user_id`),
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `attendances_user` ON `attendances` (`user_id`);--> statement-breakpoint
CREATE TABLE `booking_files` (
	`id` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`uploader_id` text,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uploader_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "booking_files_position" CHECK("booking_files"."position" between 1 and 3),
	CONSTRAINT "booking_files_name" CHECK(length("booking_files"."name") between 1 and 120),
	CONSTRAINT "booking_files_bytes" CHECK("booking_files"."bytes" between 1 and 10485760)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `booking_files_key_unique` ON `booking_files` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `booking_files_place` ON `booking_files` (`booking_id`,`position`);--> statement-breakpoint
CREATE INDEX `booking_files_uploader` ON `booking_files` (`uploader_id`);--> statement-breakpoint
CREATE TABLE `booking_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`author_id` text,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "booking_messages_body" CHECK(length("booking_messages"."body") between 1 and 2000)
) STRICT;
--> statement-breakpoint
CREATE INDEX `booking_messages_of` ON `booking_messages` (`booking_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `booking_messages_author` ON `booking_messages` (`author_id`);--> statement-breakpoint
CREATE TABLE `booking_moves` (
	`booking_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_kind` text NOT NULL,
	`move` text NOT NULL,
	`from_status` text,
	`to_status` text NOT NULL,
	`reason` text,
	`data` text,
	PRIMARY KEY(`booking_id`, `version`),
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "booking_moves_actor" CHECK("booking_moves"."actor_kind" in ('mentee', 'mentor', 'admin', 'system', 'email_link')),
	CONSTRAINT "booking_moves_version" CHECK("booking_moves"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `booking_moves_actor_id` ON `booking_moves` (`actor_id`);--> statement-breakpoint
CREATE INDEX `booking_moves_expired` ON `booking_moves` (`at`) WHERE to_status = 'expired';--> statement-breakpoint
CREATE TABLE `booking_notes` (
	`booking_id` text NOT NULL,
	`author_id` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`booking_id`, `author_id`),
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "booking_notes_body" CHECK(length("booking_notes"."body") between 1 and 4000)
) STRICT;
--> statement-breakpoint
CREATE INDEX `booking_notes_author` ON `booking_notes` (`author_id`);--> statement-breakpoint
CREATE TABLE `booking_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`proposed_by` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "booking_proposals_by" CHECK("booking_proposals"."proposed_by" in ('mentor', 'mentee')),
	CONSTRAINT "booking_proposals_status" CHECK("booking_proposals"."status" in ('open', 'accepted', 'refused', 'withdrawn', 'expired')),
	CONSTRAINT "booking_proposals_start" CHECK("booking_proposals"."starts_at" % 300000 = 0 and "booking_proposals"."ends_at" > "booking_proposals"."starts_at"),
	CONSTRAINT "booking_proposals_note" CHECK(length("booking_proposals"."note") <= 500)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `booking_proposals_open` ON `booking_proposals` (`booking_id`) WHERE status = 'open';--> statement-breakpoint
CREATE INDEX `booking_proposals_due` ON `booking_proposals` (`expires_at`) WHERE status = 'open';--> statement-breakpoint
CREATE INDEX `booking_proposals_of` ON `booking_proposals` (`booking_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `booking_reminders` (
	`booking_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`due_at` integer NOT NULL,
	`sent_at` integer,
	PRIMARY KEY(`booking_id`, `version`, `kind`),
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "booking_reminders_kind" CHECK("booking_reminders"."kind" in ('nudge_early', 'nudge_late', 'day_before', 'two_hours_before', 'quarter_before', 'feedback', 'feedback_again'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `booking_reminders_due` ON `booking_reminders` (`due_at`) WHERE sent_at is null;--> statement-breakpoint
CREATE TABLE `bookings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text DEFAULT 'mentor' NOT NULL,
	`mentor_id` text,
	`mentee_id` text,
	`session_type_id` text,
	`status` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`gap_min` integer DEFAULT 0 NOT NULL,
	`topic` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`questions` text DEFAULT '' NOT NULL,
	`mentor_zone` text NOT NULL,
	`mentee_zone` text NOT NULL,
	`mentor_local_start` text NOT NULL,
	`meeting_url` text,
	`created_at` integer NOT NULL,
	`requested_at` integer NOT NULL,
	`answer_due_at` integer,
	`answered_at` integer,
	`info_asked_at` integer,
	`extended_at` integer,
	`clock_restarts` integer DEFAULT 0 NOT NULL,
	`moved_count` integer DEFAULT 0 NOT NULL,
	`hold_expires_at` integer,
	`confirmed_at` integer,
	`reconfirmed_at` integer,
	`cancelled_by` text,
	`reason` text,
	`decline_code` text,
	`is_late` integer DEFAULT false NOT NULL,
	`completed_at` integer,
	`absent` text,
	`price_minor` integer DEFAULT 0 NOT NULL,
	`refund_policy` text,
	`ical_uid` text NOT NULL,
	`ical_sequence` integer DEFAULT 0 NOT NULL,
	`rebooked_from` text,
	FOREIGN KEY (`mentor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`mentee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_type_id`) REFERENCES `session_types`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`rebooked_from`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "bookings_kind" CHECK("bookings"."kind" in ('mentor', 'peer')),
	CONSTRAINT "bookings_status" CHECK("bookings"."status" in ('held', 'pending', 'confirmed', 'declined', 'expired', 'cancelled', 'completed', 'no_show')),
	CONSTRAINT "bookings_two_people" CHECK("bookings"."mentor_id" <> "bookings"."mentee_id"),
	CONSTRAINT "bookings_somebody" CHECK("bookings"."status" not in ('held', 'pending', 'confirmed') or ("bookings"."mentor_id" is not null and "bookings"."mentee_id" is not null)),
	CONSTRAINT "bookings_start" CHECK("bookings"."starts_at" % 300000 = 0),
	CONSTRAINT "bookings_length" CHECK("bookings"."ends_at" - "bookings"."starts_at" between 900000 and 14400000),
	CONSTRAINT "bookings_gap" CHECK("bookings"."gap_min" between 0 and 120 and "bookings"."gap_min" % 5 = 0),
	CONSTRAINT "bookings_topic" CHECK(length("bookings"."topic") between 3 and 120),
	CONSTRAINT "bookings_description" CHECK(length("bookings"."description") <= 2000),
	CONSTRAINT "bookings_questions" CHECK(length("bookings"."questions") <= 2000),
	CONSTRAINT "bookings_reason" CHECK(length("bookings"."reason") <= 500),
	CONSTRAINT "bookings_link" CHECK("bookings"."meeting_url" like 'https://%'),
	CONSTRAINT "bookings_pending" CHECK("bookings"."status" <> 'pending' or "bookings"."answer_due_at" is not null),
	CONSTRAINT "bookings_confirmed" CHECK("bookings"."status" <> 'confirmed' or "bookings"."confirmed_at" is not null),
	CONSTRAINT "bookings_cancelled" CHECK(("bookings"."status" = 'cancelled') = ("bookings"."cancelled_by" is not null)),
	CONSTRAINT "bookings_cancel_reason" CHECK("bookings"."cancelled_by" not in ('mentor', 'admin', 'system') or "bookings"."reason" is not null),
	CONSTRAINT "bookings_completed" CHECK(("bookings"."status" = 'completed') = ("bookings"."completed_at" is not null)),
	CONSTRAINT "bookings_absent" CHECK(("bookings"."status" = 'no_show') = ("bookings"."absent" is not null)),
	CONSTRAINT "bookings_price" CHECK("bookings"."price_minor" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bookings_ical_uid_unique` ON `bookings` (`ical_uid`);--> statement-breakpoint
CREATE INDEX `bookings_mentor` ON `bookings` (`mentor_id`,`status`,`starts_at`);--> statement-breakpoint
CREATE INDEX `bookings_mentee` ON `bookings` (`mentee_id`,`status`,`starts_at`);--> statement-breakpoint
CREATE INDEX `bookings_answer_due` ON `bookings` (`answer_due_at`) WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX `bookings_ends` ON `bookings` (`ends_at`) WHERE status = 'confirmed';--> statement-breakpoint
CREATE INDEX `bookings_starts` ON `bookings` (`starts_at`,`status`);--> statement-breakpoint
CREATE UNIQUE INDEX `bookings_open_once` ON `bookings` (`mentee_id`,`mentor_id`,`starts_at`) WHERE status in ('held', 'pending');--> statement-breakpoint
CREATE INDEX `bookings_session_type` ON `bookings` (`session_type_id`);--> statement-breakpoint
CREATE INDEX `bookings_rebooked` ON `bookings` (`rebooked_from`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`author_id` text,
	`subject_id` text,
	`rating` integer NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`helped` text DEFAULT '' NOT NULL,
	`improve` text DEFAULT '' NOT NULL,
	`is_public` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`subject_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "feedback_rating" CHECK("feedback"."rating" between 1 and 5),
	CONSTRAINT "feedback_learned" CHECK(length("feedback"."learned") <= 1000),
	CONSTRAINT "feedback_helped" CHECK(length("feedback"."helped") <= 1000),
	CONSTRAINT "feedback_improve" CHECK(length("feedback"."improve") <= 1000)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_once` ON `feedback` (`booking_id`,`author_id`);--> statement-breakpoint
CREATE INDEX `feedback_about` ON `feedback` (`subject_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `feedback_author` ON `feedback` (`author_id`);--> statement-breakpoint
CREATE TABLE `time_claims` (
	`user_id` text NOT NULL,
	`tick` integer NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `tick`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "time_claims_source" CHECK("time_claims"."source" in ('booking', 'proposal'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `time_claims_of` ON `time_claims` (`source_id`,`user_id`,`tick`);--> statement-breakpoint
CREATE INDEX `time_claims_past` ON `time_claims` (`tick`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`user_id` text PRIMARY KEY NOT NULL,
	`generation` integer DEFAULT 1 NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_hash_unique` ON `calendar_feeds` (`hash`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`reporter_id` text,
	`reported_id` text,
	`reason` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`reporter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`reported_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "reports_subject" CHECK("reports"."subject_type" in ('booking')),
	CONSTRAINT "reports_reason" CHECK("reports"."reason" in ('spam', 'abusive', 'inappropriate', 'unsafe', 'other')),
	CONSTRAINT "reports_status" CHECK("reports"."status" in ('open', 'triaged', 'actioned', 'dismissed')),
	CONSTRAINT "reports_text" CHECK(length("reports"."text") <= 2000)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_open` ON `reports` (`subject_type`,`subject_id`,`reporter_id`) WHERE status = 'open';--> statement-breakpoint
CREATE INDEX `reports_status_of` ON `reports` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `reports_reporter` ON `reports` (`reporter_id`);--> statement-breakpoint
CREATE INDEX `reports_reported` ON `reports` (`reported_id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`result` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `key`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotency_keys_expiry` ON `idempotency_keys` (`expires_at`);--> statement-breakpoint
ALTER TABLE `mentor_profiles` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `mentor_profiles` ADD `auto_confirm` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `mentor_stats` ADD `concluded` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `mentor_stats` ADD `minutes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE TRIGGER `feedback_of_those_who_met` BEFORE INSERT ON `feedback`
WHEN NOT EXISTS (SELECT 1 FROM bookings WHERE id = new.booking_id AND status = 'completed'
	AND ((mentee_id = new.author_id AND mentor_id = new.subject_id) OR (mentor_id = new.author_id AND mentee_id = new.subject_id)))
BEGIN
	SELECT RAISE(ABORT, 'feedback.not_met');
END;
