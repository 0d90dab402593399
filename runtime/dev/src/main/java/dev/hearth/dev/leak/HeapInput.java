package dev.hearth.dev.leak;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of a heap dump, from its beginning to its end. */
final class HeapInput implements AutoCloseable {
  private static final int BUFFER = 1 << 20;

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private long read;
  private int idSize = Long.BYTES;

  HeapInput(Path file) throws IOException {
    this.channel = FileChannel.open(file);
  }

  /** How many bytes an object's id has: 8, or 4 on a machine of 32 bits. */
  void idSize(int bytes) {
    idSize = bytes;
  }

  int idSize() {
    return idSize;
  }

  /** Where the next byte is. */
  long position() {
    return read - buffer.remaining();
  }

  boolean atEnd() throws IOException {
    return !buffer.hasRemaining() && !fill();
  }

  int u1() throws IOException {
    return need(Byte.BYTES).get() & 0xff;
  }

  int u2() throws IOException {
    return need(Short.BYTES).getShort() & 0xffff;
  }

  int i4() throws IOException {
    return need(Integer.BYTES).getInt();
  }

  long u4() throws IOException {
    return i4() & 0xffff_ffffL;
  }

  long id() throws IOException {
    return idSize == Long.BYTES ? need(Long.BYTES).getLong() : u4();
  }

  byte[] bytes(int count) throws IOException {
    byte[] bytes = new byte[count];
    int at = 0;
    while (at < count) {
      int some = Math.min(count - at, need(1).remaining());
      buffer.get(bytes, at, some);
      at += some;
    }
    return bytes;
  }

  void skip(long count) throws IOException {
    long left = count - buffer.remaining();
    if (left <= 0) {
      buffer.position(buffer.position() + (int) count);
    } else {
      buffer.position(buffer.limit());
      read += left;
      channel.position(read);
    }
  }

  private ByteBuffer need(int count) throws IOException {
    while (buffer.remaining() < count) {
      if (!fill()) {
        throw new EOFException("the heap dump ends too early");
      }
    }
    return buffer;
  }

  private boolean fill() throws IOException {
    buffer.compact();
    int more = channel.read(buffer);
    buffer.flip();
    read += Math.max(0, more);
    return more > 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
