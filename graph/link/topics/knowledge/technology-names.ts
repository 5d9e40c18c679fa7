/**
 * Names of technologies, products and fields as stems (`stemKey`), one a line. Titles and aliases of simple-icons 16.37.0
 * (npm, CC0 1.0), and the parts of the classifiers Topic, Framework, Programming Language and Operating System of
 * trove-classifiers 2026.9.21.13 (PyPI, Apache-2.0). Everyday words are among them: being here is but one sign.
 */
export const technologyNames = `.env
.net
1 1
1 unstabl
1001tracklist
11ty
1panel
1password
2 beta
2fa
2k
3 stabl
30 second of code
365 data scienc
3d model
3d render
3m
4 resili
4chan
4d
500px
7zip
99design
9gag
a frame
ab download manag
abb
abbott
abbvi
abdm
about.m
abstract
abuse.ch
academia
accentur
accept
account
accusoft
accuweath
acer
acm
acod
actigraph
activeloop
activis
activitypub
actix
actual budget
acura
ada
adafruit
adapt technolog
adawai
adblock
adblock plu
addon
address book
addy.io
adguard
adida
admin
adonisj
adp
adrol
advent of code
adyen
aegi authent
aeroflot
aeroméxico
afdian
affin
afterpai
aftership
afterstep
agent skill
agora
ai dungeon
aib
aiida
aiohttp
aiqfom
air canada
air china
air franc
air india
air serbia
air transat
airasia
airbnb
airbrak
airbu
airbyt
aircal
airplai audio
airplai video
airtabl
airtel
aix
ajv
akamai
akasa air
akaunt
akiflow
alacritti
alami
albert heijn
albi
album of the year
alchemi
aldi nord
aldi süd
alfr
algolia
algorand
alibaba cloud
alibaba.com
alienwar
aliexpress
alipai
alist
allegro
alli irish bank
alliedmodd
alltrail
almalinux
alphaxiv
alpin linux
alpine.j
alternativeto
alwaysdata
amd
ameba
ameba blog
ameblo
american airlin
american express
amg
amp
amul
ana
anaconda
analogu
analysi
andela
android
android auto
android studio
angular
anichart
anilist
anim planet
anime.j
ankermak
anki
ansi
ansibl
answer
ant design
anta
antena 3
antennapod
anthrop
antv
anycub
anydesk
anyio
anytyp
apach
apach airflow
apach ant
apach arrow
apach avro
apach cassandra
apach cloudstack
apach cordova
apach couchdb
apach dolphinschedul
apach dori
apach druid
apach echart
apach flink
apach freemark
apach groovi
apach guacamol
apach hadoop
apach hbase
apach hive
apach jmeter
apach kafka
apach kylin
apach lucen
apach maven
apach netbean id
apach nifi
apach openoffic
apach parquet
apach pdfbox
apach pulsar
apach rocketmq
apach solr
apach spark
apach storm
apach superset
apach tomcat
aparat
apifox
apl
apm termin
apollo graphql
apostroph
app store
appgalleri
appian
appimag
appium
appl
appl arcad
appl music
appl new
appl pai
appl podcast
appl tv
applet
applic
applic framework
appmanag
appsign
appsmith
appveyor
appwrit
aqua
ar technica
aral
arangodb
arc
arcad
arcad game
arcgi
arch linux
archicad
archiv
archiv of our own
ardour
arduino
argo
ariakit
ark ecosystem
arlo
arm
arm keil
artifact hub
artifici intellig
artifici life
artist softwar
artix linux
artstat
arxiv
asahi linux
asana
asciidoctor
asciinema
asda
aseprit
asp
aspir
assembl
assemblyscript
asterisk
aston martin
astra
astral
astro
astronomi
asu
asu rog
asyncio
at t
atari
atlaso
atlassian
atmospher scienc
atomgit
auchan
audac
audi
audibl
audio
audio technica
audiobookshelf
audioboom
audiomack
aurelia
autentiqu
auth0
authelia
authent
authentik
autocad
autocannon
autodesk
autodesk maya
autodesk revit
autohotkei
autoit
automatt
autoprefix
autozon
avaj
avaloniaui
avast
avianca
avira
avm
aw cdk
await
awesom list
awesomewm
awk
awwward
axi bank
axio
b r autom
b4x
babel
babelio
babylon.j
backblaz
backbon
backbone.j
backendless
backstag
backup
badoo
baidu
baka updat manga
bakaláři
bamboo
bambu lab
bandcamp
bandlab
bandsintown
bank of america
barclai
baremetr
barmenia
base ui
basecamp
baserow
basic
basic attent token
bastyon
bat
bata
battle.net
bazaar
bazel
bb
bdd
beat
beat by dre
beatport
beatstar
beekeep studio
behanc
beij subwai
bem
benchmark
bentlei
bento
bentobox
bentoml
beo
bereal
berlin verkehrsbetrieb
betfair
better auth
better stack
betterdiscord
bevi
bfg
big cartel
bigbasket
bigbluebutton
bigcommerc
bilibili
billboard
bim
binanc
bio informat
bio link
bioconductor
biom
bionic
bisecthost
bit
bitbucket
bitcoin
bitcoin cash
bitcoin sv
bitcomet
bitdefend
bitli
bitris
bitsi
bittorr
bitwarden
bitwig
black
blackberri
blackbox
blackmag design
blazemet
blazor
blender
blibli
blockbench
blockchain.com
blogger
bloglovin
blueprint
blueski
bluesound
bluetooth
bmc softwar
bmw
bnb chain
board game
boardgamegeek
boat
bob
boe
boehring ingelheim
bohemia interact
bombardi
bookalop
bookbub
booking.com
bookmet
bookmyshow
bookstack
boost
boosti
boot
bootstrap
borgbackup
bosch
bose
botbl cm
bottl
boulang
bower
box
boxi svg
braintre
braintrust
brandfetch
brandfold
brave
breaker
brenntag
brevo
brex
brick
british airwai
broadcom
browser
bruno
bsd
bsky
bspwm
bt
buddi
budibas
buefi
buffer
bug track
bugatti
bugcrowd
buhl
bui me a coffe
build tool
buildkit
buildout
builtbybit
bukalapak
bulma
bun
bungi
bunny.net
bunq
burger king
burp suit
burton
busi
buysellad
buzzfe
bvg
byju s
byted
c
c#
c++
c++ builder
cachet
cachyo
caddi
cadillac
cafepress
cairo graphic
cairo metro
caixabank
cakephp
cal.com
calendli
calibr web
campaign monitor
camunda
canadian broadcast compani
canon
canopen
canva
capacitor
caprov
captur
car throttl
cardano
cardmarket
carlsberg group
carrd
carrefour
carto
cash app
castbox
castlecm
castorama
castro
caterpillar
cb
cbc
ccc
ccleaner
cd audio
cd plai
cd projekt
cd rip
cd write
ce
celeri
celestron
cento
ceph
cesium
cgi tool
chai
chainguard
chainlink
chakra ui
chandler
chang detect
channel 4
charl
chart.j
chartmogul
chase
chat
chatbot
chatwoot
checkio
checkmarx
checkmk
chedraui
cheerio
chef
chemex
chemistri
cherrypi
chess.com
chevrolet
chia network
china compulsori certif
china eastern airlin
china railwai
china southern airlin
chocolatei
chromat
chrome web store
chrysler
chupa chup
cilium
cinema 4d
cinnamon
cinni
circl
circleci
circuitvers
cirru ci
cisco
citrix
citroën
civicrm
civo
clari
clarifai
clariv
claud
claud code
clerk
clever cloud
clickhous
clickup
cline
clion
clockifi
clojur
cloud 66
cloud foundri
cloud nativ build
cloudbe
cloudcannon
cloudera
cloudflar
cloudflar page
cloudflar worker
cloudinari
cloudron
cloudsmith
cloudwai
clubforc
clubhous
cluster
clyp
cmake
cncf
cne
cnet
cnn
co op
cobalt
coca cola
cockpit
cockroach lab
coco
cocoapod
cocotb
coda
codaci
code block
code climat
code gener
code ninja
codeberg
codebuddi
codecademi
codeceptj
codechef
codecov
codecraft
codefactor
codeforc
codefresh
codeignit
codemag
codementor
codemirror
codenewbi
codeproject
coder
coderabbit
codersrank
coderwal
codesandbox
codeship
codesign
codestream
codewar
codingam
codio
coffeescript
coggl
coinbas
coinmarketcap
cold fusion
collabora offic
collabora onlin
collabora product
comicfuri
comma
commerzbank
commitlint
commodor
common lisp
common workflow languag
commun
commun devic class cdc
compagni de transport strasbourgeoi
compil
compil explor
compos
compress
comptia
comput aid instruct cai
comsol
conan
concours
conda forg
conekta
conferenc
confluenc
consol font
construct 3
consul
contabo
contactless payment
containerd
contao
contensi
content
content manag system
contentstack
continent
contributor coven
control area network can
convent commit
convers
convertio
convex
cookiecutt
cooler master
coolifi
copa airlin
coppel
cora
corba
core
coreboot
coreldraw
corona engin
corona render
corsair
couchbas
counter strike
countingwork pro
coursera
coveral
coze
cpanel
cpython
craft cm
craftsman
cratedb
crayon
crealiti
creat react app
creativ common
creativ technolog
credli
crehana
crew unit
crewai
critic role
crowdin
crowdsourc
crunchbas
crunchyrol
cryengin
cryptographi
cryptom
cryptpad
crystal
csdn
css
css design award
css modul
css wizardri
ct
ctwm
cubicweb
cucumb
cultura
curl
curseforg
cursor
custom ink
cv
cyberdefend
cycl 74
cypress
cython
cytoscape.j
d
d d
d edg
d wave system
d3
d3.j
da erst
dacia
daf
daily.dev
dailymot
daisyui
dapr
dark reader
dart
darti
dash
dash0
dashlan
dask
dassault systèm
data version control
data.ai
databas
databas engin
databrick
datacamp
datadog
datagrip
dataiku
datasett
datastax
date fn
datev
datocm
datto
davinci resolv
dazhong dianp
dazn
dbeaver
dblp
dc entertain
de longhi
debian
debrid link
debugg
decap cm
decentraland
deepcool
deepgram
deepin
deepl
deepmind
deepnot
deepseek
deezer
deliveroo
dell
delphi
delta
delug
deno
deno deploi
denon
dependabot
depositphoto
der spiegel
desktop environ
deutsch bahn
deutsch bank
deutsch post
deutsch telekom
deutsch well
dev.to
devbox
devcontain
develop contain
devexpress
deviantart
devpost
devrant
devuan
dgraph
dhl
diagnost devic
diagrams.net
dialogflow
diari
diaspora
dicebear
dictionary.com
difi
digg
digi kei electron
digit camera
digitalocean
diner club
dior
directori
directu
disassembl
discog
discord
discord.j
discours
discov
displai
disqu
disroot
distribut
distribut comput
distro
distrobox
distrokid
django
django cm
dji
dlib
dlna
dlthub
dm
dm drogeri markt
dmm
docker
docs.r
docsifi
doctrin
document
docusauru
dodo payment
dogecoin
doi
dolbi
dolibarr
dolphin
domain
doordash
dota 2
dotenv
douban
douban read
dovecot
dovetail
downdetector
doxygen
dpd
dragonfram
draugiem.lv
draw.io
dreamstim
dribbbl
drizzl
drone
droobl
dropbox
drupal
ds automobil
dt
dtube
ducati
duckdb
duckduckgo
dungeon dragon
dunk
dunzo
duolingo
duplicati
dvc
dwm
dylan
dynam content
dynatrac
e
e.leclerc
e3
ea
eac
eagl
easyeda
easyjet
ebai
ebai kleinanzeigen
ebox
eclips adoptium
eclips che
eclips id
eclips jetti
eclips mosquitto
eclips vert.x
ecosia
ecovac
edeka
edg impuls
editor
editorconfig
educ
edx
effect
egghead
egnyt
eiffel
eight
eight sleep
ej
elast
elast cloud
elast stack
elasticsearch
elavon
electron
electron builder
electron design autom eda
electron entertain expo
electron fiddl
elegoo
element
elementari
elementor
elevenlab
eleventi
elgato
elixir
elk
elm
elsevi
emac
emac lisp
email
email client mua
embarcadero
embark
embed system
ember.j
embi
emir
emlakjet
emul
en
endeavouro
engin
enlighten
enpass
ent
enterprisedb
entertain
envato
envoi proxi
epel
epic game
epifi
epplet
epson
equinix metal
eras
ericsson
erlang
erpnext
esbuild
esea
eslgam
eslint
esoter softwar
esphom
espressif
esri
etcd
ether
ethereum
ethiopian airlin
etihad airwai
etsi
eu
euler
euphoria
eurasian conform
european union
event store
evernot
every.org
excalidraw
exerc
exordo
exoscal
expedia
expensifi
expert exchang
expo
export
express
express.com
express.j
expressvpn
extens
extens markup languag
eyeem
f droid
f sharp
f#
f1
f5
facebook
facebook game
facebook live
faceit
facepunch
fairphon
faker
falco
falcon
fampai
fandango
fandom
fanfou
fantom
farcast
fareharbor
farfetch
fastapi
fastifi
fastlan
fastli
fathom
fauna
favro
fawri
fax
fcc
feder commun commiss
fedex
fedora
feedli
ferrari
ferrari n.v
ferretdb
ffmpeg
fi
fi.monei
fiat
fido
fido allianc
fifa
fig
figma
figshar
fila
filament
file
file format
file manag
file share
file transfer protocol ftp
file.io
filen
filesystem
filezilla
fillout
filter
financi
fineco
fing
finger
firebas
firefish
firefli iii
firefox
firefox browser
fireship
firewal
firewalla
first
first person shooter
fish audio
fish shell
fitbit
fivem
fiverr
fizz
flake8
flashforg
flask
flat
flathub
flatpak
flickr
flightawar
flipboard
floatplan
flood
floorp
flower
fluent bit
fluentd
fluke
flutter
flux
fluxbox
fluxer
fly.io
flywai
fmod
fnac
folium
folo
fonoma
font
font awesom
fontbas
fontforg
foobar2000
foodpanda
ford
forgejo
formbrick
formik
formspre
formstack
forth
fortinet
fortnit
fortran
fortun cooki
fossa
fossil scm
foundri virtual tabletop
foursquar
fox
foxtel
fozzi
framer
framework
framework7
franprix
frapp
fraunhof gesellschaft
free thread
freebsd
freecad
freecodecamp
freedesktop.org
freelanc
freelancermap
freena
freenet
freepik
freetub
fresh
freshrss
frigat
fritz
front end
frontend mentor
frontifi
fubo
fueler
fuga cloud
fujifilm
fujitsu
fur affin
furri network
fusionauth
futurelearn
fvwm
fyle
g2
g2a
g2g
galaxu
gamasutra
game
game develop
game jolt
game scienc
gamebanana
gameloft
gamemak
gandi
garmin
garuda linux
gatl
gatsbi
gcore
gdal
geeksforgeek
genealog
gener
gener electr
gener motor
geniu
gentoo
geocach
geod
geopanda
gerrit
getx
ghost
ghosteri
ghostfolio
ghostti
gi
gimp
gin
giphi
git
git extens
git for window
git lf
gitbook
gitcod
gitconnect
gite
gitea
github
github action
github copilot
github page
github sponsor
gitignore.io
gitkraken
gitlab
gitpod
gitter
gl.inet
glanc
glass
glassdoor
glaxosmithklin
gleam
glide
glitch
globu
glovo
gltf
gmail
gmx
gnome
gnome termin
gnu
gnu bash
gnu emac
gnu hurd
gnu icecat
gnu imag manipul program
gnu privaci guard
gnu social
gnustep
gnutella
go
gocd
godaddi
godot engin
godox
gofundm
gog.com
gojek
goland
goldman sach
goodread
googl
googl ad
googl admob
googl adsens
googl analyt
googl app script
googl assist
googl authent
googl bigqueri
googl bigtabl
googl calendar
googl campaign manag 360
googl cardboard
googl cast
googl chat
googl chrome
googl chronicl
googl classroom
googl cloud
googl cloud compos
googl cloud spanner
googl cloud storag
googl colab
googl contain optim os
googl dataflow
googl dataproc
googl deepmind
googl displai video 360
googl doc
googl drive
googl earth
googl earth engin
googl font
googl form
googl gemini
googl home
googl jule
googl keep
googl len
googl map
googl market platform
googl meet
googl messag
googl nearbi
googl new
googl pai
googl photo
googl plai
googl pub sub
googl scholar
googl search consol
googl sheet
googl slide
googl street view
googl summer of code
googl tag manag
googl task
googl translat
googl tv
gotomeet
gplv3
gpp
graalpi
grab
gradio
gradl
gradl plai publish
grafana
grafana k6
grammarli
grand frai
grapheneo
graphic
graphic convers
graphit
graphql
grav
gravatar
graylog
greasi fork
great learn
greenhous
greensock
greensock anim platform
greptimedb
grid.ai
gridsom
groci
groupm
groupon
groupwar
grunt
gsap
gsk
gsma
gsmarena.com
gsoc
gstreamer
gtk
guangzhou metro
guild
guitar pro
gulp
gumroad
gumtre
gunicorn
gurobi
gusto
gutenberg
h m
h2 databas
h3
habr
hack club
hack the box
hackadai
hacker noon
hackerearth
hackeron
hackerrank
hackmd
hackster
hal
ham radio
handlebars.j
handshak
happycow
haproxi
harbor
hardwar
hardwar driver
hardwar watchdog
harmonyo
hashcat
hashicorp
hashnod
haskel
hasura
hatch
hatena bookmark
have i been pwned
havel
hax
haystack
hbo
hbo max
hcl
hdb
hdfc bank
headless ui
headphon zone
headspac
hearth
hearthis.at
hedera
hedgedoc
hei
helium
helium browser
helix
helli hansen
hellofresh
helm
help scout
helpdesk
hepsiemlak
here
herm
heroic game launcher
heroui
hetzner
hevi
hexlet
hexo
hi bob
hibern
hibp
hilton
hilton hotel resort
histori
hitachi
hive
hivemq
hmo
homarr
home assist
home assist commun store
home autom
homeadvisor
homebrew
homebridg
homepag
homifi
honda
honei
honeybadg
honeygain
hono
honor
hootsuit
hoppscotch
hosting
hotels.com
hotjar
hotwir
houdini
houzz
hp
hp ux
hsbc
htc
htc vive
html
html academi
html5
htmx
htop
http
http server
httpie
huawei
huawei appgalleri
hub
hubspot
hug face
hugo
human interfac devic hid
human machin interfac
humbl bundl
humhub
hungri jack s
husqvarna
hy
hydrolog
hyper
hyperskil
hyperx
hypit
hypothesi
hyprland
hyundai
i18next
i3
iata
ibeacon
iberia
ic
iceland
icewm
icici bank
icinga
icloud
icomoon
icon
iconfind
iconifi
iconjar
icons8
icq
idl
ieee
ifixit
ifood
ifttt
igdb
ign
iheartradio
ikea
ilovepdf
imag process
imag recognit
imag toolbox
image.sc
imagej
imap
imdb
imessag
imgur
immer
immers translat
immich
imou
implement
improvmx
inde
index
indi hacker
indian space research organ
indian super leagu
indieweb
indigo
induct autom
inertia
infin
infinityfre
influxdb
infomaniak
infoq
inform analysi
infosi
infracost
infus
ingress
init
inkdrop
inkscap
inoread
inquir
insomnia
inspir
insta360
instacart
instagram
instal
instapap
instatu
instruct
instructur
instrument
instrument driver
integr develop environ id
intel
intellij idea
interact design foundat
interactj
interbas
intercom
interfac engin
intermarch
internation
internet
internet archiv
internet comput
internet comput protocol
internet phone
internet relai chat
interpret
intigr
intuit
inventre
invest
invidi
invoic ninja
io
iobrok
ionic
iono
iota
ipf
ipython
iri
irix
irobot
ironpython
isc ²
isc2
isro
issuu
istio
itch.io
iterm2
itun
itvx
iveco
ivi conform
j1939
jabber
jaeger
jameson
jamstack
japan airlin
jasmin
java
java librari
javascript
jbl
jcb
jdoodl
jeep
jekyl
jellyfin
jenkin
jest
jet
jetblu
jetbrain
jetpack compos
jfrog
jfrog pipelin
jhipster
jinja
jio
jira
jira softwar
jitpack
jitsi
john deer
joomla
joplin
jordan
jouav
jovian
jpeg
jqueri
jr group
jsdelivr
jsfiddl
json
json schema
json web token
jsr
jss
juce
juejin
juke
julia
junip network
junit5
jupyt
jupyterlab
just
just eat
just eat takeaway.com
justgiv
jython
k desktop environ kde
k3
k6
kaggl
kagi
kahoot
kaio
kakao
kakaotalk
kali linux
kamailio
kando
kaniko
karakeep
karlsruh verkehrsverbund
kasa smart
kashflow
kasperski
katana
kaufland
kde
kde neon
kde plasma
kdenliv
kedro
keenet
keep a changelog
keepassxc
keeper
keeweb
kenmei
kentico
kentucki fri chicken
keploi
kera
keybas
keycdn
keycloak
keyston
kfc
khan academi
khrono group
kia
kibana
kicad
kick
kickstart
kik
kimi
kingston
kingston technolog
kinopoisk
kinsta
kirbi
kit
kitsu
kiwix
klarna
kleinanzeigen
klm
klook
knativ
knex.j
knime
knip
knowledgebas
known
ko fi
koa
koc
kodak
kodi
kodular
koenigsegg
kofax
komoot
konami
kong
kongreg
konva
koread
kotlin
koyeb
kred
krita
ktm
ktor
kuaishou
kubernet
kubesprai
kubuntu
kucoin
kueski
kuma
kununu
kuula
kx
kylix
kyocera
l équip
labex
labview
lada
lamborghini
langchain
langchain corpor
langflow
langgraph
languagetool
lapc
laragon
laravel
laravel horizon
laravel nova
last.fm
lastpass
latex
launchpad
lazaru
lazyvim
lbry
ldap
le librair
leader price
leaflet
leagu of legend
leanpub
leetcod
lefthook
legaci game
leica
lektor
lemmi
lemon squeezi
len
lenovo
lepto
lerna
leroi merlin
less
let s encrypt
letterboxd
levels.fyi
lg
li ning
libera.chat
liberapai
librari
libraries.io
libraryth
libreoffic
libreoffic base
libreoffic calc
libreoffic draw
libreoffic impress
libreoffic math
libreoffic writer
libretransl
libretub
librewolf
libuv
lichess
lidl
lifx
light and versatil graphic librari
lightburn
lighthous
lightn
limesurvei
line
lineageo
linear
linguist
link check
linkerd
linkfir
linksi
linktre
linkvertis
linphon
lintcod
linux
linux contain
linux foundat
linux mint
linux profession institut
linuxserv
lion air
liquibas
lisp
listenhub
listmonk
lit
litecoin
liter
litestar
litiengin
livechat
livejourn
livekit
livewir
llvm
lm studio
lm studio bionic
lmm
lmstudio
lobster
local
localsend
localxpos
locust
lodash
log
log analysi
logmein
logo
logseq
logstash
longhorn
looker
loom
loop
loopback
loot crate
lospec
lot polish airlin
lottiefil
ltspice
lua
luanti
luau
lubuntu
lucia
lucid
ludwig
lufthansa
lumen
lunaci
luogu
lutri
lvgl
lydia
lyft
m5stack
maa
maci s
maco
maco 9
maco x
macpaw
macport
magasin u
magic
magisk
mahindra
mail list server
mail transport agent
mail.com
mail.ru
mailbox
mailchimp
mailgun
mailtrap
mainfram
mainwp
major leagu basebal
major leagu hack
make
makerbot
makeuseof
mal
malt
malwarebyt
mamba ui
mamp
man
manageiq
mangacollec
mangaupd
manjaro
mantin
mapbox
mapillari
maplibr
maptil
mariadb
mariadb foundat
markdown
marko
markup
marriott
marvelapp
maserati
masonit
mass storag
mastercard
mastercomfig
mastodon
materi design
materi design icon
materi for mkdoc
materi ui
mathemat
matic
matillion
matomo
matplotlib
matrix
matter.j
mattermost
matternet
mautic
max
max planck gesellschaft
maytag
mazda
maze
mcafe
mcdonald s
mclaren
mcp
mdblist
mdbook
mdn web doc
mdx
meali
mediafir
mediamarkt
mediapip
mediatek
medibang paint
medic scienc app
medium
medusa
meetup
mega
meilisearch
meituan
meizu
mendelei
mentorcruis
mercado pago
merck
mercuri
mermaid
messag board
messeng
meta
meta ai
metabas
metac
metacrit
metafilt
metag
metasploit
meteor
metro
metro de la ciudad de méxico
metro de madrid
mew
mezmo
mg
micro bit
micro editor
micro focu
micro star intern
micro.blog
micropython
microsoft
microst
microstrategi
middlewar
midi
migadu
mihon
mihoyo
mikrotik
milanot
milvu
mime render
mind
mingw w64
mini
minimax
minio
mintlifi
minutemail
mirahez
miro
mirror
miscellan
misskei
mistral ai
mitsubishi
mix
mixcloud
mixer
mixpanel
mkdoc
ml
mlb
mlflow
mobx
mobx state tree
mocha
mock
mock servic worker
modal
model context protocol
modelscop
modin
modrinth
modula
modx
mojeek
molecul
momenteo
monero
moneygram
mongodb
mongoos
monica
monitor
monkei tie
monkeytyp
monogam
monoprix
monster
monzo
moo
moodl
moonrepo
moonshot ai
moq
moqup
morri garag
morrison
moscow metro
motorola
movistar
mozilla
mp3
mpv
mqtt
ms do
msi
msi busi
mta
mtr
mubi
mui
mullvad
mullvad vpn
multi user dungeon mud
multimedia
multisim
mumbl
muo
mural
musicbrainz
mx linux
myanimelist
myget
myob
myshow
myspac
mysql
métro de pari
müller
n26
n8n
name servic dn
namebas
namecheap
namemc
namesilo
namu wiki
nano
nano store
napari
napster
nasa
nation grid
nation hockei leagu
nation rail
nativescript
nats.io
naver
nba
nbb
nbc
ndi
ndr
near
nebula
nec
nederlands spoorwegen
nengo
neo4j
neon
neovim
neptun
nestj
netapp
netbsd
netcup
netdata
neteas cloud music
netflix
netgear
netim
netlifi
nett
netto
network
neutralinoj
new
new api
new balanc
new japan pro wrestl
new relic
new york time
newegg
newground
newpip
nexon
next.j
nextbik
nextbillion.ai
nextcloud
nextdn
nextdoor
nextflow
nextra
nf core
nfc
nginx
nginx proxi manag
ngrok
ngrx
nhl
nhost
ni
nicehash
niconico
nike
nikon
nim
niri
nissan
nixo
njpw
nobara linux
node red
node.j
nodebb
nodegui
nodemon
nokia
nomad
non linear editor
nonlist topic
norco
nordic semiconductor
nordvpn
normalize.css
norton
norwegian
note
notebooklm
notepad++
notesnook
notion
notist
noun project
novu
now
npm
nrwl
nsi
ntfy
nubank
nucleo
nuget
nuke
nullsoft scriptabl instal system
numba
numpi
nunjuck
nushel
nutanix
nuxt
nuxt.j
nvidia
nvm
nx
nxp
nzxt
o reilli
o2
ob studio
object broker
object c
object pascal
observ
obsidian
obtainium
ocaml
oceanbas
oceanographi
oclc
oclif
octan render
octav
octob cm
octoprint
octopu deploi
oculu
odido
odin
odnoklassniki
odoo
odyse
offic
offic suit
oh dear
okcupid
okta
okx
ollama
omada cloud
omarchi
oneplu
onestream
onli
onlyfan
onlyoffic
onnx
onstar
oomol
opel
open access
open badg
open bug bounti
open collect
open contain initi
open scienc framework
open sourc hardwar
open sourc initi
open3d
openai gym
openapi initi
openbao
openbsd
opencag
opencod
opencrit
opencv
openfaa
opengl
openhab
openid
openj foundat
openjdk
openlay
openmediavault
openmin
opennebula
openproject
openrout
openscad
opensea
opensearch
openssl
openstack
openstreetmap
opensus
opentelemetri
opentext
opentf
opentofu
opentui
openvers
openvpn
openwrt
openzeppelin
openzf
oper system
oper system kernel
opera
opera gx
opnsens
opp
oppo
opsgeni
opslevel
optim
optuna
oracl virtualbox
orang
orchard core
orcid
org
organ map
ori
origin
oroboru
os
os independ
osano
osf
osgeo
oshkosh
oshwa
osmand
osmc
osu
otel
other
other os
other script engin
otoi
otto
outlin
overcast
overleaf
ovh
owasp
owasp depend check
owncloud
oxc
oxygen
oyo
p5.j
packag
packagist
packer
packt
paddi power
paddl
paddlepaddl
padlet
page counter
pagekit
pagerduti
pagespe insight
pagseguro
palantir
palmo
palo alto network
palo alto softwar
panason
panda
pandoc
pandora
pangolin
pantheon
paper with code
paperless ngx
paperspac
paradox interact
paramount+
pariti substrat
parrot secur
parse.li
pascal
passbolt
passport
past
pastebin
patreon
payback
paychex
payhip
payload cm
payon
paypal
paysaf
paytm
pcgamingwiki
pda system
pdm
pdq
peak design
pearson
peerlist
peertub
pegasu airlin
pelican
peloton
penni
penpot
perci
perforc
perl
perl modul
perplex
persist
personio
pet at home
peugeot
pexel
pfsens
phabric
philip hue
phoenix framework
phonep
phosphor icon
photobucket
photocrowd
photon
photopea
php
php class
phpbb
phpmyadmin
phpstorm
physic
pi
pi hole
pi network
pia
piaggio group
piapro
picard surgelé
picarto.tv
picnic
picogui
picpai
picrew
picsart
picxi
pike
pike modul
pimcor
pinboard
pine script
pingdom
pinia
pino
pinterest
pioneer dj
pipe
pipecat
pipx
pivot tracker
piwigo
pix
pixabai
pixelf
pixiv
pixlr
pkgsrc
pl
plane
planet
planetscal
plangrid
platform.sh
platformio
platzi
plausibl analyt
playcanva
player
player fm
player.m
playstat
playstat 2
playstat 3
playstat 4
playstat 5
playstat portabl
playstat vita
pleroma
plesk
plex
pliant
plone
plotli
plugin
plume
pluralsight
plurk
pm2
pnpm
pocket cast
pocketbas
pocketnet
podcast addict
podcast index
podman
poe
poetri
point of sale
polar
polestar
poli
polkadot
polygon
polym project
polywork
pomerium
pond5
pop os
pop3
porkbun
porsch
portableapps.com
portain
portswigg
posit
posix
post offic
postcss
postgresql
posthog
postiz
postman
postmat
power
power up
pr.co
pre commit
pre processor
preact
prebuilt
prefect
prek
premid
premier leagu
prepbyt
present
prestashop
presto
prettier
pretzel
prevent
prezi
primefac
primeng
primereact
primevu
print
printabl
printer
prisma
prismic
privat divis
privat internet access
pro tool
probot
process foundat
processon
processwir
product hunt
progat
progress
progress web applic
prolog
prometheu
pronouns.pag
prosemirror
prosieben
proteu
proto.io
protocol translat
protocols.io
proton
proton calendar
proton drive
proton mail
proton vpn
protondb
protractor
provid
proxi server
proxmox
psp
pterodactyl
pubg
publon
pubm
pug
pulumi
puma
puppet
purescript
purgecss
purism
pushbullet
pusher
puzzl game
pwa
pycharm
pycqa
pycsou
pydant
pyg
pygam
pylon
pyodid
pypi
pyramid
pyscaffold
pysimplegui
pysyft
pytest
python
python modul
pythonanywher
pytorch
pytorch geometr
pyup
qanta
qase
qatar airwai
qbittorr
qdrant
qemu
qgi
qi
qiita
qiskit
qiwi
qlik
qlty
qmk
qnap
qodo
qq
qt
quad9
quad9 dn
qualcomm
qualcomm snapdragon
quali
qualiti assur
qualiti network applianc provid
qualtric
quantcast
quantconnect
quantum comput
quarku
quarto
quasar
qube os
quest
quickbook
quicklook
quicktim
quicktyp
quizlet
quora
qwant
qwen
qwik
qwiklab
qzone
r
r3
rabbitmq
racket
rad studio
radar
radarr
radiant earth
radio franc
radix ui
rai
railwai
rainmet
rainyun
rakuten
rakuten kobo
ram
rancher
rapid
raribl
rasa
raspberri pi
raster base
ratatui
ravelri
raycast
raylib
razer
razorpai
rc
rclone
react
react bootstrap
react hook form
react queri
react router
react tabl
reactflow
reactiv resum
reactivex
reacto
read the doc
read.cv
readm
real time strategi
reason
reason studio
rebol
recip
recoil
record
recoveri tool
red
red bull
red candl game
red hat
red hat open shift
redash
redbubbl
reddit
redi
redmin
redox
redragon
redsi
redux
redux saga
redwoodj
reebok
refin
refin github
reflex
reka ui
relai
relianc industri limit
religion
remark
remedi entertain
remix
remove.bg
ren py
renault
render
renov
renren
replic
replit
republ of gamer
rescript
rescuetim
researchg
resend
resharp
restructuredtext
resurrect remix os
retool
retro achiev
retroarch
retropi
revanc
reveal.j
revenuecat
reverbn
review board
revolt
revolt.chat
revolut
rew
rexx
rezgo
rhinocero
rich
rider
rimac automobili
rime
ring
riot game
rippl
risc os
risc v
riseup
ritz carlton
rive
ro
roadmap.sh
roam research
robinhood
roblox
roblox studio
roboflow
robot framework
rocket
rocket.chat
rocki linux
rocksdb
rockstar game
rockwel autom
rog
roku
role plai
roll royc
roll20
rollbar
rolldown
rollup.j
rook
roon
root
root bedrock
root me
root sage
rossmann
rotari intern
rotten tomato
roundcub
rsocket
rss
rstudio id
rtl
rtlzwei
rtm
rté
rubi
rubi modul
rubi on rail
rubi sinatra
rubocop
rubygem
rubymin
ruff
rumahweb
rumbl
rundeck
runkeep
runkit
runrun.it
rust
rustdesk
rustf
rxdb
ryanair
rye
régie de transport métropolitain
s7 airlin
sabanc
safari
sage
sagemath
sahibinden
sailfish os
sails.j
salla
salt project
sam s club
samsung
samsung pai
san francisco municip railwai
sanic
saniti
sap
sartoriu
sass
sat.1
satellit
saturn
sauc lab
saudia
sawfish
scala
scalar
scalewai
scan
scania
scanner
scc
schedul
scheme
schneider electr
scientif
scikit learn
scilab
scipi
sco
scopu
scp foundat
scrapbox
scrapi
scratch
screen captur
screen saver
screencastifi
scrimba
scrollrev
scrum allianc
scrutin ci
scylladb
seafil
seagat
search
searxng
seat
seatgeek
secur
securityscorecard
sefaria
sega
selenium
sellfi
semant releas
semant scholar
semant ui
semant ui react
semant web
semaphor ci
semrush
semver
sencha
sennheis
sensu
sentri
sepa
sequel
serial
servbai
server
server fault
serverless
session
setapp
setup
setuptool
setuptool plugin
sfml
sgml
shadcn ui
shadow
shanghai metro
sharex
sharp
shazam
shell
shelli
shenzhen metro
shields.io
shikimori
shope
shopifi
shopwar
shortcut
showpad
showtim
showwcas
side scroll
sidekiq
sidequest
siemen
sifiv
signal
silver airwai
similarweb
simkl
simpl analyt
simpl icon
simpl icon cdn
simpleloc
simplelogin
simplenot
simplex
simul
simula
sina weibo
singapor airlin
singlestor
site manag
sitecor
sitepoint
siyuan
skaffold
skeleton
sketch
sketchfab
sketchup
skillshar
sky
skypack
slackwar
slashdot
slickpic
slide
slideshar
slint
smalltalk
smart
smart card
smartth
smash magazin
smoothcomp
smrt
smugmug
snapchat
snapcraft
snapdragon
sncf
snort
snowflak
snowpack
snyk
social blade
society6
sociolog
socket
socket.io
softcatalà
softpedia
softwar develop
softwar distribut
sogou
solana
solari
solid
sololearn
solu
solved.ac
sonar
sonarqub cloud
sonarqub for id
sonarqub server
sonarr
sonatyp
songkick
songoda
soni
sonicwal
sono
soriana
sound
sound synthesi
soundchart
soundcloud
sourc engin
sourceforg
sourcehut
sourcetre
southwest airlin
spacemac
spaceship
spacex
spaci
spark ar
sparkass
sparkfun
sparkpost
spdx
speaker deck
spectrum
speech
speedtest
speedypag
sphere onlin judg
sphinx
spidermonkei
spigotmc
spine
spinnak
splunk
spoj
spond
spotifi
spotlight
spreadsheet
spreadshirt
spreaker
spring
spring boot
spring secur
spyder id
sql
sqlalchemi
sqlite
squar
squar enix
squarespac
srg ssr
ssrn
sst
stack exchang
stack overflow
stackbit
stackblitz
stackedit
stackhawk
stackless
stackshar
stadia
staffbas
stagetim
standard resum
standardj
star trek
starbuck
stardock
starl bank
starship
start.gg
startpag
starz
statam
statista
statusp
statuspag
steam
steam deck
steamdb
steamwork
steelseri
steem
steemit
steinberg
stellar
stencil
stencyl
stimulu
stmicroelectron
stockx
stopstalk
storyblok
storybook
strapi
strava
streamlab
streamlit
streamrunn
stremio
stripe
strongswan
stryker
stubhub
studio 3t
style compon
stylelint
styleshar
stylu
subaru
sublim text
substack
subtitl edit
subvers
suckless
sui
suitest
sumo logic
sumup
suno
sunris
supabas
super user
supercel
supercreas
supermicro
surfshark
surrealdb
surveymonkei
suse
suzuki
svelt
svelteflow
svg
svg.j
svgo
svgtrace
swagger
swai
swarm
swaywm
swc
swift
swiggi
swiper
swisscow
swr
sy
symantec
symbolab
symfoni
symmetr multi process
symphoni
sympi
syncth
synolog
system
system administr
system shell
system76
são paulo metro
t mobil
tabelog
tablecheck
taco bell
tado
taichi graphic
taichi lang
tail
tailscal
tailwind css
taipi
take two interact softwar
talend
talenthous
talo
tamiya
tampermonkei
tangl
tanstack
taobao
tapa
target
tarom
tarteaucitron
task
tasmota
tata
tata consult servic
tauri
taxbuzz
tc
tcl
tcl extens
teal
teamciti
teamspeak
teamview
techcrunch
ted
teepubl
teespr
tekton
tele 5
telefónica
telegram
telegraph
telenor
telephoni
telnet
tempor
tencent hy
tensorflow
teradata
teratail
termin
termin emul
termiu
terraform
tesco
tesla
test
test librari
testcaf
testin
testrail
tether
text editor
text process
textpattern
textual
tga
thang
thano
the algorithm
the bore compani
the convers
the final
the game award
the guardian
the irish time
the mighti
the model resourc
the movi databas
the north face
the odin project
the planetari societi
the regist
the sound resourc
the spriter resourc
the storygraph
the washington post
the weather channel
theme
theme 0.30
theme dr15
theme dr16
theme dr17
theme pre 0.30
thing
thingivers
thinkpad
thirdweb
thread
threadless
three.j
threema
thumbtack
thunderbird
thunderstor
thurgauer kantonalbank
thymeleaf
ticket tailor
ticketmast
ticktick
tidal
tidb
tiddlywiki
tide
tidyvers
tietoevri
tiktok
tilda publish
tile
time synchron
timescal
tina
tinder
tindi
tinkercad
tinygrad
tinylett
tistori
tldraw
tmdb
tmux
todoist
toggl
toggl track
tokio
tokyo metro
toll
toml
tomorrowland
tomtom
ton
tool
top.gg
topcod
toptal
tor browser
tor project
torizon
toshiba
totv
tourbox
tower
tox
toyota
tp link
tqdm
trac
traccar
tradingview
trae
traefik mesh
traefik proxi
traffic gener
trailfork
trainerroad
trakt
transifex
transmiss
transport for ireland
transport for london
travi ci
traxsourc
treehous
trello
trend micro
tresorit
treyarch
trezor
tricenti
trilium
triller
trillertv
trimbl
trino
trio
trip.com
tripadvisor
tripl t
trivago
trivi
trmnl
trove
trpc
truena
trueup
trulia
trust shop
trustpilot
try it onlin
tryhackm
tryton
ts node
tubi
tui
tumblr
turbo
turbogear
turborepo
turbosquid
turkish airlin
turn base strategi
turso
tuta
tutanota
tuxedo comput
tv time
tv4 plai
twenti
twinkli
twinmot
twist
twitch
twitter
ty
typeform
typeorm
typer
typescript
typo3
typst
télé québec
u. new
uber
uber eat
ubiqu
ubisoft
ublock origin
ubuntu
ubuntu mate
udac
udemi
ufc
uikit
uipath
ukca
ultralyt
ulul
umami
umbraco
umbrel
uml
unacademi
under armour
underscore.j
undertal
unicod
unifi javascript
unifi model languag
unilev
uniqlo
unit
unit airlin
unit nation
uniti
univers serial bu usb
unix
unix shell
unix talk
unj
unlicens
unocss
unpkg
unraid
unreal engin
unsplash
unstop
untappd
up
upcloud
uphold
uplab
upptim
upstash
uptim kuma
upwork
usdt
usenet new
user interfac
uservoic
usp
util
utorr
uv
v
v0
v2ex
v8
vaadin
vagrant
vala
valor
valv
vanilla extract
vapor
vault
vaultwarden
vauxhal
vbulletin
vectari
vector base
vector logo zone
vectorwork
veeam
veed
veepe
vega
veloc
velog
vencord
vendor
venmo
vercel
verdaccio
verita
verizon
version control
vespa
vestel
vexxhost
vfair
viadeo
viaplai
viber
viblo
victoriametr
victron energi
video
video av
video uvc
viewer
vikunja
vim
vimeo
vimeo livestream
vint
virgin
virgin atlant
virgin group
virgin media
virtualbox
virustot
visa
visual
visual basic
visual paradigm
visx
vite
vitepress
vitess
vitest
viva wallet
vivaldi
vivino
vivint
vivo
vk
vlc media player
vllm
vm
vmware
vodafon
voelkner
void linux
voip.m
volkswagen
volvo
vonag
voron design
vowpal wabbit
vox
vrchat
vrml
vsco
vscodium
vtex
vue.j
vuetifi
vueus
vulkan
vultr
vyond
w3school
wacom
wagmi
wagtail
wail
waimea
wakatim
walkman
wallabag
walletconnect
wantedli
wap
wappalyz
warp
wasabi
wasm
wasmcloud
wasmer
watchtow
wattpad
wayland
waze
wazirx
wear os
weasyl
weather.com
web awesom
web.d
web3.j
webassembl
webauthn
webcomponents.org
webdriverio
webex
webflow
webgl
webgpu
weblat
webmin
webmonei
webpack
webrtc
webstorm
webtoon
webtre
wechat
wegam
weight bias
welcom to the jungl
well fargo
wellfound
wemo
weread
western union
wetransf
wezterm
wgpu
what3word
whatsapp
when i work
widget
widget set
wiki
wiki.gg
wiki.j
wikibook
wikidata
wikimedia common
wikimedia foundat
wikipedia
wikiquot
wikisourc
wikivers
wikivoyag
winamp
window
window 10
window 11
window 3.1 or earlier
window 7
window 8
window 8.1
window 95
window ce
window maker
window manag
window nt
window server 2003
window server 2008
window vista
window xp
windsurf
wine
wipro
wire
wireguard
wireless control
wireshark
wise
wish
wistia
wix
wizz air
wolfram
wolfram languag
wolfram mathematica
wondershar
wondershar filmora
woo
woocommerc
word processor
wordpress
workplac
world health organ
wp engin
wp rocket
wpexplor
write.a
wsgi
wttj
wwe
wwise
www
wxt
wykop
wyze
x
x termin
x.org
xampp
xbasic
xcode
xda develop
xendit
xero
xfce
xiaohongshu
xiaomi
xing
xml
xmpp
xo
xrp
xsplit
xstate
xubuntu
xyflow
y combin
yaak
yabai
yacc
yale
yamaha corpor
yamaha motor corpor
yaml
yandex cloud
yarn
yelp
yeti
yew
yii
yoast
yolo
youhodl
youtub
youtub game
youtub kid
youtub music
youtub short
youtub studio
youtub tv
yr
yubico
yunohost
z.ai
z39.50
zaim
zalando
zalo
zap
zapier
zara
zazzl
zcash
zcool
zdf
zebpai
zebra technolog
zec
zectrix
zed attack proxi
zed industri
zell
zen browser
zend
zendesk
zenn
zenodo
zensar
zensic
zerodha
zeroti
zettlr
zhihu
zig
zigbe
zigbee2mqtt
ziggo
zilch
zilliz
zillow
zincsearch
zingat
zod
zodb
zoho
zoiper
zola
zomato
zoom
zope
zope2
zope3
zorin
zotero
zsh
zulip
zx
zyte
île de franc mobilité
öbb
österreichisch bundesbahnen
škoda
żabka`;
