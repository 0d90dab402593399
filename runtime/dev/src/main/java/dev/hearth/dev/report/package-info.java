/** What a dev run tells, and how it words it. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.report;
