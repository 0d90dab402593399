package dev.hearth.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearth.processor.report.Report;
import dev.hearth.processor.scan.ImmutableScanProblem;
import dev.hearth.schema.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tools rely on: a message begins with the code, and then the subject. */
class ProblemTest {
  private static final ImmutableProblem PROBLEM =
      ImmutableProblem.builder()
          .code(ProblemCode.LOST_ROOT)
          .subject("Arena")
          .headline("Arena is no program any more")
          .place(Place.MODULE)
          .build();

  @Test
  void aMessageBeginsWithCodeAndSubject() {
    assertEquals(
        "[hot:lost-root] Arena is no program any more",
        Report.plain(List.of(PROBLEM)).get(0).text());
  }

  @Test
  void aHeadlineBeginsWithItsSubject() {
    assertThrows(
        IllegalStateException.class, () -> PROBLEM.withHeadline("the program Arena is no more"));
    assertThrows(IllegalStateException.class, () -> PROBLEM.withSubject("Are"));
  }

  @Test
  void soDoesWhatAScanFinds() {
    ImmutableScanProblem problem =
        ImmutableScanProblem.builder()
            .code(ProblemCode.NOT_STATE)
            .subject("Ship.engine")
            .message("Ship.engine is not state")
            .place(dev.hearth.processor.scan.Place.of("game.Ship"))
            .build();
    assertThrows(IllegalStateException.class, () -> problem.withMessage("it is not state"));
  }
}
