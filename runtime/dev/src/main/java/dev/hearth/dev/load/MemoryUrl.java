package dev.hearth.dev.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** URLs of what is only in memory. */
final class MemoryUrl extends URLStreamHandler {
  private final byte[] content;

  private MemoryUrl(byte[] content) {
    this.content = content;
  }

  static URL of(String loader, String path, byte[] content) {
    try {
      return new URL(null, "hearth:" + loader + "/" + path, new MemoryUrl(content));
    } catch (MalformedURLException e) {
      throw new IllegalStateException("the handler is given", e);
    }
  }

  @Override
  protected URLConnection openConnection(URL url) {
    return new URLConnection(url) {
      @Override
      public void connect() {}

      @Override
      public int getContentLength() {
        return content.length;
      }

      @Override
      public long getContentLengthLong() {
        return content.length;
      }

      @Override
      public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
      }
    };
  }
}
