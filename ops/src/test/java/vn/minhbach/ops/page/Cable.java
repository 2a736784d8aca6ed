package vn.minhbach.ops.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between a browser and a product: it can be pulled out and put in again. */
final class Cable implements AutoCloseable {
  private final ServerSocket socket;
  private final int product;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private volatile boolean isIn = true;

  private Cable(ServerSocket socket, int product) {
    this.socket = socket;
    this.product = product;
  }

  /** A cable to a port of this machine. */
  static Cable to(int product) throws IOException {
    Cable cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), product);
    Thread.ofVirtual().name("cable").start(cable::accept);
    return cable;
  }

  /** Where the browser finds the product. */
  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  void pull() {
    isIn = false;
    connections.forEach(Cable::end);
  }

  void plug() {
    isIn = true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    pull();
  }

  private void accept() {
    try {
      while (!socket.isClosed()) {
        connect(socket.accept());
      }
    } catch (IOException closed) {
      pull();
    }
  }

  private void connect(Socket browser) {
    connections.add(browser);
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), product);
      connections.add(server);
      copy(browser, server);
      copy(server, browser);
    } catch (IOException nobody) {
      end(browser);
    }
    if (!isIn) {
      connections.forEach(Cable::end);
    }
  }

  private static void copy(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                from.getInputStream().transferTo(to.getOutputStream());
              } catch (IOException pulled) {
                // The end of either side is the end of both.
              }
              end(from);
              end(to);
            });
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
