package dev.hearth.dev.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Appends each report as a line of JSON to a file, for tools to follow. */
public final class ReportFile implements Reports {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;

  public ReportFile(Path file) {
    this.file = file;
  }

  @Override
  public synchronized void tell(Report report) {
    try {
      Files.writeString(
          file,
          line(report) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      // What is told on the terminal is told all the same.
    }
  }

  /** The report as one line. */
  static String line(Report report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty(
          "verdict", report.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      report.number().ifPresent(number -> json.writeNumberProperty("number", number));
      write(json, "program", report.program());
      write(json, "from", report.stateBefore());
      write(json, "to", report.stateNow());
      report.classes().ifPresent(classes -> json.writeNumberProperty("classes", classes));
      report.values().ifPresent(values -> json.writeNumberProperty("values", values));
      report.entities().ifPresent(entities -> json.writeNumberProperty("entities", entities));
      json.writeBooleanProperty("migrated", report.migrated());
      json.writeBooleanProperty("paused", report.paused());
      write(json, report.phases());
      json.writeNumberProperty("problems", report.problems());
      write(json, "messages", report.messages());
      write(json, "trace", report.trace());
      write(json, "subject", report.subject());
      write(json, "notes", report.notes());
      json.writeStringProperty("headline", Wording.headline(report));
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }

  private static void write(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Map<Report.Phase, Duration> phases) {
    json.writeObjectPropertyStart("ms");
    phases.forEach(
        (phase, took) -> json.writeNumberProperty(Wording.name(phase), took.toNanos() / 1e6));
    json.writeEndObject();
  }
}
