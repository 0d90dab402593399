package dev.hearth.dev.reload;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MomentTest {
  private long now;
  private final Moment moment = new Moment(() -> now);

  private void pass(int millis) {
    now += ms(millis);
  }

  private static long ms(int millis) {
    return Duration.ofMillis(millis).toNanos();
  }

  @Test
  void whatDoesNotFitInComesRightAfterTheNextStep() {
    moment.took(Duration.ofMillis(20));
    moment.stepped();
    pass(20);
    assertFalse(moment.isNow("new", ms(13)));
    assertFalse(moment.isNow("new", ms(12)));
    pass(16);
    moment.stepped();
    assertTrue(moment.isNow("new", ms(30)));
  }

  @Test
  void whatFitsInComesAtOnce() {
    moment.took(Duration.ofMillis(20));
    moment.stepped();
    pass(10);
    assertTrue(moment.isNow("new", ms(23)));
  }

  @Test
  void aShortPauseIsNotSeen() {
    moment.took(Duration.ofMillis(4));
    moment.stepped();
    pass(32);
    assertTrue(moment.isNow("new", ms(1)));
  }

  @Test
  void rightAfterAStepThereIsTheMostTime() {
    moment.took(Duration.ofMillis(200));
    moment.stepped();
    pass(1);
    assertTrue(moment.isNow("new", ms(10)));
  }

  @Test
  void theFirstPauseMayBeLong() {
    moment.stepped();
    pass(10);
    assertFalse(moment.isNow("new", ms(23)));
    assertTrue(moment.isNow("newer", ms(60)));
  }

  @Test
  void nothingIsPutOffTwice() {
    moment.took(Duration.ofMillis(200));
    pass(10);
    assertFalse(moment.isNow("new", ms(23)));
    moment.stepped();
    pass(10); // calls of other threads, say
    assertTrue(moment.isNow("new", ms(13)));
  }

  @Test
  void whatIsNewerBeginsAnew() {
    moment.took(Duration.ofMillis(200));
    pass(10);
    assertFalse(moment.isNow("new", ms(23)));
    moment.stepped();
    pass(10);
    assertFalse(moment.isNow("newer", ms(13)));
    moment.stepped();
    assertTrue(moment.isNow("newer", ms(13)));
  }
}
