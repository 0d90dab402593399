package dev.hearth.dev.compile;

import java.util.Set;
import java.util.function.LongConsumer;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A processor that tells how long it takes. */
final class TimedProcessor implements Processor {
  private final Processor processor;
  private final LongConsumer nanos;

  /**
   * @param nanos takes the time of each call
   */
  TimedProcessor(Processor processor, LongConsumer nanos) {
    this.processor = processor;
    this.nanos = nanos;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    long begin = System.nanoTime();
    try {
      processor.init(environment);
    } finally {
      nanos.accept(System.nanoTime() - begin);
    }
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // the other may
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long begin = System.nanoTime();
    try {
      return processor.process(annotations, round);
    } finally {
      nanos.accept(System.nanoTime() - begin);
    }
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable ExecutableElement member,
      @Nullable String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }
}
