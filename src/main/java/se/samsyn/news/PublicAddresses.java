package se.samsyn.news;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses lie on the public internet. Everything that is set aside for something else is refused, so that
 * nobody can have the server fetch what only the server can reach.
 */
final class PublicAddresses {

    private static final List<Block> SET_ASIDE = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 3),
            // IPv6: what is outside 2000::/3 is refused as a whole; inside it tunnels and examples are
            new Block("2001::", 23),
            new Block("2001:db8::", 32),
            new Block("2002::", 16),
            new Block("3fff::", 20));

    private static final Block GLOBAL_IPV6 = new Block("2000::", 3);

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (!(address instanceof Inet4Address) && !GLOBAL_IPV6.contains(address)) {
            return false;
        }
        return SET_ASIDE.stream().noneMatch(block -> block.contains(address));
    }

    private record Block(byte[] start, int bits) {

        Block(String start, int bits) {
            this(bytes(start), bits);
        }

        boolean contains(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != start.length) {
                return false;
            }
            var whole = bits / 8;
            if (!Arrays.equals(bytes, 0, whole, start, 0, whole)) {
                return false;
            }
            var rest = bits % 8;
            return rest == 0 || (bytes[whole] & 0xff) >> (8 - rest) == (start[whole] & 0xff) >> (8 - rest);
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }
    }
}
