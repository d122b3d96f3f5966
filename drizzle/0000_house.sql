CREATE TABLE `auth_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`subscriber_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`subscriber_id`) REFERENCES `newsletter_subscribers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "auth_tokens_purpose" CHECK("auth_tokens"."purpose" in ('newsletter')),
	CONSTRAINT "auth_tokens_subject" CHECK(("auth_tokens"."purpose" = 'newsletter') = ("auth_tokens"."subscriber_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `auth_tokens_expiry` ON `auth_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `auth_tokens_subscriber` ON `auth_tokens` (`subscriber_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `rate_limits_window` ON `rate_limits` (`window_start`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text DEFAULT 'full' NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sessions_kind" CHECK("sessions"."kind" in ('full', 'pending_two_factor', 'view_as'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `token_uses` (
	`hash` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `expertise_categories` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer DEFAULT false NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `expertise_categories_slug_unique` ON `expertise_categories` (`slug`);--> statement-breakpoint
CREATE TABLE `mentor_expertise` (
	`user_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `category_id`),
	FOREIGN KEY (`user_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `expertise_categories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentor_expertise_category` ON `mentor_expertise` (`category_id`);--> statement-breakpoint
CREATE TABLE `mentor_profiles` (
	`user_id` text PRIMARY KEY NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`accepting` integer DEFAULT true NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`timezone` text NOT NULL,
	`approved_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mentor_profiles_status" CHECK("mentor_profiles"."status" in ('draft', 'pending', 'changes_requested', 'approved', 'rejected', 'inactive')),
	CONSTRAINT "mentor_profiles_bio" CHECK("mentor_profiles"."status" not in ('pending', 'approved') or length("mentor_profiles"."bio") between 50 and 500),
	CONSTRAINT "mentor_profiles_approved" CHECK("mentor_profiles"."status" <> 'approved' or "mentor_profiles"."approved_at" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentor_profiles_directory` ON `mentor_profiles` (`approved_at`,`user_id`) WHERE status = 'approved';--> statement-breakpoint
CREATE TABLE `newsletter_subscribers` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`status` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`unsubscribed_at` integer,
	CONSTRAINT "newsletter_email_lower" CHECK("newsletter_subscribers"."email" = lower("newsletter_subscribers"."email")),
	CONSTRAINT "newsletter_status" CHECK("newsletter_subscribers"."status" in ('pending', 'subscribed', 'unsubscribed')),
	CONSTRAINT "newsletter_confirmed" CHECK("newsletter_subscribers"."status" <> 'subscribed' or "newsletter_subscribers"."confirmed_at" is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `newsletter_subscribers_email_unique` ON `newsletter_subscribers` (`email`);--> statement-breakpoint
CREATE INDEX `newsletter_pending` ON `newsletter_subscribers` (`status`,`asked_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`name` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`error` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`error` text,
	`done_at` integer,
	`dead_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE done_at is null and dead_at is null;--> statement-breakpoint
CREATE INDEX `outbox_done` ON `outbox` (`done_at`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`user_id` text PRIMARY KEY NOT NULL,
	`headline` text,
	`bio` text DEFAULT '' NOT NULL,
	`company` text,
	`job_title` text,
	`country` text,
	`years_experience` integer,
	`visibility` text DEFAULT 'members' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "profiles_bio_length" CHECK(length("profiles"."bio") <= 500),
	CONSTRAINT "profiles_years" CHECK("profiles"."years_experience" between 0 and 70),
	CONSTRAINT "profiles_visibility" CHECK("profiles"."visibility" in ('public', 'members', 'community'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_verified_at` integer,
	`username` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`locale` text DEFAULT 'en' NOT NULL,
	`timezone` text DEFAULT 'UTC' NOT NULL,
	`theme` text DEFAULT 'system' NOT NULL,
	`staff_role` text,
	`status` text DEFAULT 'active' NOT NULL,
	`suspended_until` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "users_email_lower" CHECK("users"."email" = lower("users"."email")),
	CONSTRAINT "users_username_shape" CHECK(length("users"."username") between 3 and 30 and "users"."username" not glob '*[^a-z0-9_-]*'),
	CONSTRAINT "users_theme" CHECK("users"."theme" in ('system', 'light', 'dark')),
	CONSTRAINT "users_staff_role" CHECK("users"."staff_role" in ('moderator', 'admin', 'superadmin')),
	CONSTRAINT "users_status" CHECK("users"."status" in ('active', 'suspended', 'deactivated', 'deleted'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);