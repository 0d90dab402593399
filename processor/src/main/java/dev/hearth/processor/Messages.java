package dev.hearth.processor;

import com.palantir.javapoet.JavaFile;
import dev.hearth.processor.report.Report;
import dev.hearth.processor.scan.Place;
import dev.hearth.processor.scan.Places;
import dev.hearth.processor.scan.ScanProblem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** What goes out to the compiler: errors at their lines, notes, and generated sources. */
final class Messages {
  private final Messager messager;
  private final Filer filer;
  private final Places places;

  Messages(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.filer = environment.getFiler();
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

  private void error(String text, Optional<Element> element) {
    element.ifPresentOrElse(
        at -> messager.printMessage(Diagnostic.Kind.ERROR, text, at),
        () -> messager.printMessage(Diagnostic.Kind.ERROR, text));
  }

  void writeSource(JavaFile file) {
    try {
      file.writeTo(filer);
    } catch (IOException e) {
      error("cannot write the generated source: " + e.getMessage(), Optional.empty());
    }
  }
}
