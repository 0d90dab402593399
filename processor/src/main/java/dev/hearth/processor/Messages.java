package dev.hearth.processor;

import dev.hearth.processor.report.Report;
import dev.hearth.processor.scan.Place;
import dev.hearth.processor.scan.Places;
import dev.hearth.processor.scan.ScanProblem;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** What goes out to the compiler: errors at their lines, and notes. */
final class Messages {
  private final Messager messager;
  private final Places places;

  Messages(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.places = new Places(environment.getElementUtils());
  }

  void report(List<Report.Message> messages) {
    for (Report.Message message : messages) {
      String type = message.place().type();
      String member = message.place().member();
      if (type.isEmpty()) {
        error(message.text(), Optional.empty());
      } else {
        Place place = member.isEmpty() ? Place.of(type) : Place.of(type, member);
        error(message.text(), places.element(place));
      }
    }
  }

  void reportScan(List<ScanProblem> problems) {
    for (ScanProblem problem : problems) {
      error(
          "[hot:" + problem.code().text() + "] " + problem.message(),
          places.element(problem.place()));
    }
  }

  void note(String text) {
    messager.printMessage(Diagnostic.Kind.NOTE, text);
  }

  /** An error about the module as a whole. */
  void error(String text) {
    error(text, Optional.empty());
  }

  private void error(String text, Optional<Element> element) {
    element.ifPresentOrElse(
        at -> messager.printMessage(Diagnostic.Kind.ERROR, text, at),
        () -> messager.printMessage(Diagnostic.Kind.ERROR, text));
  }
}
