package dev.hearth;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is refused to other threads, and how that is said. */
@Timeout(60)
final class UpdatePointRefusalTest extends UpdatePointFixture {
  @Test
  void whoHasNotStartedHasNoPoint() {
    refused(
        "no program runs on this thread: UpdatePoint.of is for the code that a step or start()"
            + " runs, as where a Held opens its resource; keep what it gives. A host has"
            + " HotRuntime.updatePoint.",
        () -> UpdatePoint.of(Stock.class));
    refused(
        "the program has not been made yet", () -> Turns.inProduction(() -> {}).share(Stock.class));
  }

  @Test
  void theTypeIsAnInterfaceOfTheProgramThatIsLoadedOnce() {
    refused(
        "dev.hearth.UpdatePointFixture$Store is no interface: the program implements one that is"
            + " @Pinned, for others to call",
        () -> turns.share(Store.class));
    refused(
        "dev.hearth.UpdatePointFixture$Store does not implement dev.hearth.UpdatePointFixture$Other",
        () -> turns.share(Other.class));
    Turns dev = started(Turns.inDevRun(() -> {}, owning(type -> type == Stock.class)));
    refused(
        "dev.hearth.UpdatePointFixture$Stock is loaded anew with the code: put @Pinned on it",
        () -> dev.share(Stock.class));
  }

  @Test
  void aReloadMayTakeTheInterfaceAway() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    turns.runs(new SampleOther());
    String message =
        "dev.hearth.UpdatePointRefusalTest$SampleOther does not implement"
            + " dev.hearth.UpdatePointFixture$Stock any more";
    refused(message, () -> stock.read(s -> s.take(0)));
    CompletableFuture<Integer> left = stock.call(s -> s.take(0));
    turns.makeCalls(Runnable::run, told::add);
    assertEquals(message, failure(left).getMessage());
  }

  private static final class SampleOther implements HotProgram {
    @Override
    public void start() {}

    @Override
    public void step() {}
  }

  @Test
  void functionsOfOldCodeAreRefused() {
    inDevRun();
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    Exception e = assertThrows(IllegalArgumentException.class, () -> Old.ask(stock));
    String message = String.valueOf(e.getMessage());
    assertTrue(
        message.endsWith(
            " is loaded anew with the code, and would go on as old code after a reload: only"
                + " @Pinned classes and those of jars ask for a call or a read section"),
        message);
  }

  @Test
  void stateDoesNotLeave() {
    inDevRun();
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    Loaded state = new Loaded("tea");
    String message =
        "a dev.hearth.UpdatePointFixture$Loaded leaves the program, and is state or old code after a"
            + " reload: give leaves, or a record that is @Pinned";
    for (Object holder :
        List.of(
            state,
            List.of(1, state),
            Map.of("a", state),
            Map.of(state, "a"),
            Optional.of(state),
            new Object[] {state},
            new Loaded[0],
            new Pair(List.of(state)))) {
      refused(message, () -> stock.read(s -> holder));
    }
    CompletableFuture<Object> left = stock.call(s -> state);
    step();
    assertEquals(message, failure(left).getMessage());
  }

  /** A pinned record. */
  record Pair(Object other) {}

  @Test
  void theProgramItselfIsNotKept() {
    inDevRun();
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    AtomicReference<Stock> kept = new AtomicReference<>();
    int left =
        stock.read(
            s -> {
              kept.set(s);
              return s.take(0);
            });
    assertEquals(10, left);
    refused(
        "the program was given to a call or a read section, and is used after its end: ask the"
            + " UpdatePoint again",
        () -> requireNonNull(kept.get()).take(0));
    Exception thrown =
        assertThrows(ArithmeticException.class, () -> stock.read(s -> s.take(Integer.MIN_VALUE)));
    assertEquals("integer overflow", thrown.getMessage(), "as the program threw it");
  }

  @Test
  void whatAHandleHasDoesNotLeaveWhereItCanBeChanged() {
    inDevRun();
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    refused(
        "what Store.grid (int[]) has leaves the program, and could be changed beside its steps:"
            + " give a copy",
        () -> stock.read(s -> List.of(GRID)));
    assertEquals(1, stock.read(s -> GRID.clone()).length);
  }

  @Test
  void whatReadsStateLaterDoesNotLeave() {
    inDevRun();
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    Iterator<String> iterator = List.of("a").iterator();
    Exception later = assertThrows(IllegalStateException.class, () -> stock.read(s -> iterator));
    assertTrue(
        requireNonNull(later.getMessage())
            .endsWith(
                " leaves the program, and would read its state later, beside steps: give a list"));
    assertThrows(IllegalStateException.class, () -> stock.read(s -> Stream.of("a")));
    assertThrows(IllegalStateException.class, () -> stock.read(s -> List.of("a").spliterator()));
    assertEquals(List.of("a"), stock.read(s -> List.of("a")));
    assertEquals(new Pair(1), stock.read(s -> new Pair(1)));
  }

  @Test
  void whatOldCodeThrowsIsGivenAsText() {
    inDevRun();
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    ProgramException e =
        assertThrows(
            ProgramException.class,
            () ->
                stock.read(
                    s -> {
                      throw new SoldOut(new IllegalStateException("empty", new SoldOut(null)));
                    }));
    assertEquals("dev.hearth.UpdatePointFixture$SoldOut: no tea", e.getMessage());
    assertTrue(
        e.getStackTrace()[0].getMethodName().contains("whatOldCodeThrowsIsGivenAsText"),
        "as it was thrown");
    Throwable cause = requireNonNull(e.getCause());
    assertEquals(ProgramException.class, cause.getClass(), "it has one below it");
    assertEquals("java.lang.IllegalStateException: empty", cause.getMessage());
    IllegalStateException free = new IllegalStateException("free");
    assertSame(
        free,
        assertThrows(
            IllegalStateException.class,
            () ->
                stock.read(
                    s -> {
                      throw free;
                    })));
    IllegalStateException circle = new IllegalStateException("circle");
    circle.initCause(new IllegalStateException(circle));
    assertThrows(
        ProgramException.class,
        () ->
            stock.read(
                s -> {
                  throw circle;
                }));
  }

  @Test
  void readingInAReadIsRefused() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    refused(
        "a read section in a read section: read all that is needed in one, so that it fits"
            + " together",
        () -> stock.read(s -> stock.read(t -> t.take(0))));
  }

  @Test
  void readingInAStepOrCallIsRefused() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    String message =
        "read() is for other threads, and this one is in a step or a call: the program has its"
            + " state at hand";
    step(() -> refused(message, () -> stock.read(s -> 0)));
    CompletableFuture<Integer> call = stock.call(s -> stock.read(t -> 0));
    step();
    assertEquals(message, failure(call).getMessage());
  }

  @Test
  void waitingForACallWhereItKeepsItFromItsTurnIsRefused() throws Exception {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    String message =
        "a call is made between two steps, and this thread would wait for it within a step, a call"
            + " or a read section, and so for ever: go on with thenAccept, or wait when that is"
            + " over";
    CompletableFuture<Integer> waits = stock.call(s -> s.take(1));
    refused(message, () -> stock.read(s -> waits.join()));
    refused(message, () -> stock.read(s -> get(waits.thenApply(n -> n))));
    List<CompletableFuture<Integer>> more = new ArrayList<>();
    CompletableFuture<Void> follows =
        waits.thenAccept(
            n -> {
              CompletableFuture<Integer> next = stock.call(s -> s.take(1));
              refused(message, () -> next.get(1, TimeUnit.HOURS));
              more.add(next);
            });
    step(() -> refused(message, () -> stock.call(s -> 0).join()));
    follows.join();
    step();
    assertEquals(8, more.get(0).join());
  }

  private static int get(CompletableFuture<Integer> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aReaderThatIsInterruptedWhileItWaitsSaysSo() throws Exception {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    CompletableFuture<String> said = new CompletableFuture<>();
    step(
        () -> {
          Thread reader =
              started(
                  () -> {
                    Exception e =
                        assertThrows(IllegalStateException.class, () -> stock.read(s -> 0));
                    said.complete(e.getMessage() + " " + Thread.currentThread().isInterrupted());
                  });
          try {
            awaitBlocked(reader);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          reader.interrupt();
          assertEquals("interrupted while a read section waited for a step true", said.join());
        });
  }

  @Test
  void theEndWithinACallIsRefused() {
    String message =
        "close() is called within a step, a call or a read section: it would end the program under"
            + " its own feet. Let done() be true, or close it when the step is over.";
    step(() -> refused(message, turns::close));
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    stock.run(s -> refused(message, turns::close));
    step();
    assertEquals(List.of(), told);
    refused(
        message,
        () ->
            stock.read(
                s -> {
                  turns.close();
                  return 0;
                }));
  }

  @Test
  void aHostAsksBetweenStepsOrFromWithin() throws Exception {
    CompletableFuture<String> refused = new CompletableFuture<>();
    step(
        () -> {
          started(
              () ->
                  refused.complete(
                      assertThrows(IllegalStateException.class, () -> turns.share(Stock.class))
                          .getMessage()));
          assertEquals(
              "updatePoint() is called while another thread is in a step: it is for the thread that"
                  + " steps",
              refused.join());
          turns.share(Stock.class);
        });
    int left = turns.share(Stock.class).read(s -> s.take(0));
    assertEquals(10, left);
  }
}
